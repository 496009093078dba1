using System.Globalization;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>The value that any record shows for a field, in the canonical text of claims.</summary>
public static class ShownFields
{
    /// <summary>The shown value; null when the record shows none, when the field is a list or the record as a whole, and when there is no such record.</summary>
    public static string? Of(Snapshot snapshot, RecordKind kind, string id, string field) => kind switch
    {
        RecordKind.Deal => snapshot.FindDeal(id) is { } deal ? ShownValue.Of(deal.Deal, field) : null,
        RecordKind.Organization => snapshot.FindParty(id)?.Organization is { } organization ? Of(organization, field) : null,
        RecordKind.Person => snapshot.FindParty(id)?.Person is { } person ? Of(person, field) : null,
        RecordKind.Product => snapshot.FindProduct(id) is { } product ? Of(product, field) : null,
        RecordKind.Event => snapshot.FindEvent(id) is { } item ? Of(item, field) : null,
        RecordKind.Role => Find(snapshot.Dataset.Roles, role => role.Id == id) is { } role ? Of(role, field) : null,
        RecordKind.Valuation => Find(snapshot.Dataset.Valuations, valuation => valuation.Id == id) is { } valuation ? Of(valuation, field) : null,
        RecordKind.Relationship => Find(snapshot.Dataset.Relationships, tie => tie.Id == id) is { } tie ? Of(tie, field) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of record."),
    };

    private static string? Of(Organization item, string field) => field switch
    {
        "name" => item.Name,
        "name_zh" => item.NameZh,
        "name_pinyin" => item.NamePinyin,
        "kind" => Vocabulary<OrganizationKind>.Name(item.Kind),
        "country" => item.Country,
        "city" => item.City,
        "founded" => item.Founded?.ToString(),
        "status" => item.Status is { } status ? Vocabulary<OrganizationStatus>.Name(status) : null,
        "ticker" => item.Ticker,
        "parent" => item.Parent,
        "website" => item.Website,
        _ => null,
    };

    private static string? Of(Person item, string field) => field switch
    {
        "name" => item.Name,
        "name_zh" => item.NameZh,
        "name_pinyin" => item.NamePinyin,
        _ => null,
    };

    private static string? Of(Product item, string field) => field switch
    {
        "name" => item.Name,
        "name_zh" => item.NameZh,
        "organization" => item.Organization,
        "kind" => Vocabulary<ProductKind>.Name(item.Kind),
        "released" => item.Released?.ToString(),
        _ => null,
    };

    private static string? Of(Event item, string field) => field switch
    {
        "date" => item.Date.ToString(),
        "kind" => Vocabulary<EventKind>.Name(item.Kind),
        "title" => item.Title,
        "metric" => item.Metric is { } metric ? $"{metric.Value.ToString("0.##########", CultureInfo.InvariantCulture)} {metric.Unit}" : null,
        _ => null,
    };

    private static string? Of(Role item, string field) => field switch
    {
        "title" => item.Title,
        "from" => item.From?.ToString(),
        "to" => item.To?.ToString(),
        _ => null,
    };

    private static string? Of(Valuation item, string field) => field switch
    {
        "date" => item.Date.ToString(),
        "amount" => item.Amount.ToString(),
        "basis" => Vocabulary<ValuationBasis>.Name(item.Basis),
        _ => null,
    };

    private static string? Of(Relationship item, string field) => field switch
    {
        "kind" => Vocabulary<RelationshipKind>.Name(item.Kind),
        "since" => item.Since?.ToString(),
        "until" => item.Until?.ToString(),
        "amount" => item.Amount?.ToString(),
        "condition_of" => item.ConditionOf,
        _ => null,
    };

    private static T? Find<T>(IReadOnlyList<T> list, Func<T, bool> condition) where T : class => list.FirstOrDefault(condition);
}
