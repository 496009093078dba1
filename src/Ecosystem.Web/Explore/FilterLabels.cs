using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Explore;

/// <summary>The names of filters and of their values in the reader's language.</summary>
public sealed class FilterLabels(IStringLocalizer<ExploreText> text, Words words)
{
    /// <summary>The name of a parameter, for example "Paid with".</summary>
    public string Parameter(string parameter) => text[$"Filter.{parameter}"];

    /// <summary>A value as people say it.</summary>
    public string Value(Snapshot snapshot, string parameter, string value) => parameter switch
    {
        FilterParameters.Form => value == "non-cash" ? text["NonCash"] : words.Of(new FormKey(value)),
        FilterParameters.Kind => words.Of(Vocabulary<DealKind>.Parse(value)),
        FilterParameters.Status => words.Of(Vocabulary<DealStatus>.Parse(value)),
        FilterParameters.Round => words.Of(Vocabulary<RoundClass>.Parse(value)),
        FilterParameters.Reliability => words.Of(Vocabulary<Reliability>.Parse(value)),
        FilterParameters.InvestorKind => words.Party(value),
        FilterParameters.Investor or FilterParameters.Target => snapshot.FindParty(value)?.Name ?? value,
        FilterParameters.Sector => words.Sector(value),
        FilterParameters.Country => words.Country(value),
        FilterParameters.Escrow or FilterParameters.Disputed or FilterParameters.Unicorn or FilterParameters.Group => text[value == "true" ? "Yes" : "No"],
        FilterParameters.From or FilterParameters.To => PartialDate.TryParse(value, out var date) ? DateFormat.Text(date, CultureInfo.CurrentCulture) : value,
        _ when FilterParameters.IsDollars(parameter) => $"US${value}",
        _ => value,
    };
}
