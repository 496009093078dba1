using System.Globalization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Web.Shared;

/// <summary>Says the canonical text of a claim's value in words: <c>about 400000000 USD</c> is "≈ US$400m", <c>2024-02</c> is "Feb 2024".</summary>
public static class ClaimText
{
    /// <summary>The value in words; what is no figure, date, kind or id stays as it is written.</summary>
    /// <param name="kind">The kind of the record, which says which closed list a field draws from.</param>
    /// <param name="field">As claims name it: <c>participants.alibaba.stake_percent</c>.</param>
    public static string Say(Snapshot snapshot, Words words, RecordKind kind, string field, string value)
    {
        var culture = CultureInfo.CurrentUICulture;
        var name = field[(field.LastIndexOf('.') + 1)..];
        return ClaimValues.Read(field, value) switch
        {
            ClaimValue.Amount amount => Amount(amount, value, culture),
            ClaimValue.Percent percent => Percent(percent, value, culture),
            ClaimValue.Date date => DateFormat.Text(date.Span, culture),
            _ => Label(words, kind, name, value) ?? Name(snapshot, name, value) ?? value,
        };
    }

    private static string Amount(ClaimValue.Amount amount, string value, CultureInfo culture) => (amount.Low, amount.High) switch
    {
        (var low, null) => "≥ " + MoneyFormat.Amount(low, amount.Currency, culture),
        (0, { } high) when high > 0 => "≤ " + MoneyFormat.Amount(high, amount.Currency, culture),
        var (low, high) => About(value) + MoneyFormat.Interval(low, high, amount.Currency, culture),
    };

    private static string Percent(ClaimValue.Percent percent, string value, CultureInfo culture) => percent.Low == percent.High
        ? About(value) + MoneyFormat.Percent(percent.Low, culture)
        : $"{percent.Low.ToString("0.##", culture)} – {MoneyFormat.Percent(percent.High, culture)}";

    private static string About(string value) => value.StartsWith("about ", StringComparison.Ordinal) ? "≈ " : "";

    private static string? Label(Words words, RecordKind kind, string field, string value) => (kind, field) switch
    {
        (RecordKind.Deal, "kind") => Of<DealKind>(words, value),
        (RecordKind.Deal, "status") => Of<DealStatus>(words, value),
        (RecordKind.Deal, "form") => Of<ConsiderationForm>(words, value),
        (RecordKind.Organization, "kind") => Of<OrganizationKind>(words, value),
        (RecordKind.Organization, "status") => Of<OrganizationStatus>(words, value),
        (RecordKind.Organization, "country") => words.Country(value),
        (RecordKind.Relationship, "kind") => Of<RelationshipKind>(words, value),
        (RecordKind.Product, "kind") => Of<ProductKind>(words, value),
        (RecordKind.Event, "kind") => Of<EventKind>(words, value),
        (_, "basis") => Of<ValuationBasis>(words, value),
        (_, "lead" or "held_in_escrow") when value is "true" or "false" => words[value == "true" ? "Yes" : "No"],
        _ => null,
    };

    private static string? Of<T>(Words words, string value) where T : struct, Enum =>
        Vocabulary<T>.TryParse(value, out var known) ? words.Of(known) : null;

    private static string? Name(Snapshot snapshot, string field, string value) =>
        field is "target" or "investor" or "parent" or "organization" or "person" && snapshot.FindParty(value) is { } party ? NameText.Of(party) : null;
}
