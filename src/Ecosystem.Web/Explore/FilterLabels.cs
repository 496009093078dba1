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
        _ when FilterParameters.IsParty(parameter) => snapshot.FindParty(value) is { } party ? NameText.Of(party) : value,
        FilterParameters.Steps => text[$"Steps.{value}"],
        FilterParameters.Sector => words.Sector(value),
        FilterParameters.City => words.City(value),
        FilterParameters.Country => words.Country(value),
        FilterParameters.Escrow or FilterParameters.Disputed or FilterParameters.Unicorn or FilterParameters.Group => text[value == "true" ? "Yes" : "No"],
        FilterParameters.From or FilterParameters.To => PartialDate.TryParse(value, out var date) ? DateFormat.Text(date, CultureInfo.CurrentCulture) : value,
        FilterParameters.Also => string.Join(words.Comma, (Condition.ReadAll(value) ?? []).Select(condition => Of(snapshot, condition))),
        _ when FilterParameters.IsDollars(parameter) => NameText.InChinese && DollarText.TryParse(value, out var dollars) ? MoneyFormat.Amount(dollars, "USD", CultureInfo.CurrentUICulture) : $"US${value}",
        _ => value,
    };

    private string Of(Snapshot snapshot, Condition condition) => condition.Kind switch
    {
        ConditionKind.Form => Value(snapshot, FilterParameters.Form, condition.Form!),
        ConditionKind.Investor when condition.Party is null => text["Also.NoInvestor"],
        ConditionKind.Sector when condition.Sector is null => text["Also.NoSector"],
        ConditionKind.Sector => words.Sector(condition.Sector!),
        ConditionKind.Gives => text["Also.Gives", Value(snapshot, FilterParameters.Investor, condition.Subject!), Value(snapshot, FilterParameters.Form, condition.Form!)],
        ConditionKind.Investor or ConditionKind.Others => text[$"Also.{condition.Kind}", Value(snapshot, FilterParameters.Investor, condition.Subject!)],
        _ => text[$"Also.{condition.Kind}"],
    };
}
