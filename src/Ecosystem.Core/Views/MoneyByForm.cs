using System.Globalization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Dollars of one form in one period; a null form is what no consideration tells.</summary>
/// <param name="Period">A year (<c>2024</c>) or a quarter (<c>2024-Q1</c>).</param>
/// <param name="Usd">The sum over summed deals.</param>
public sealed record FormSum(string Period, ConsiderationForm? Form, UsdInterval Usd);

/// <summary>Money split by form and period: what considerations tell by their form, and the rest of each headline without one. Only completed and announced deals.</summary>
public static class MoneyByForm
{
    /// <summary>What the targets of the deals got, by quarter. A deal known only to the year counts in the quarter of its middle, as its mark on the timeline stands there.</summary>
    public static IReadOnlyList<FormSum> ByQuarter(IEnumerable<DealEntry> deals) => Sum(deals.Where(deal => deal.IsSummed), Quarter, Split);

    /// <summary>What the organization raised, by year; secondaries are left out.</summary>
    public static IReadOnlyList<FormSum> In(Snapshot snapshot, Party party) =>
        Sum(party.AsTarget.Select(index => snapshot.Deals[index]).Where(deal => deal.IsRaised), Year, Split);

    /// <summary>What the organization is known to have given itself, by year; shares of a headline are not guessed.</summary>
    public static IReadOnlyList<FormSum> Out(Snapshot snapshot, Party party) =>
        Sum(party.AsInvestor.Select(index => snapshot.Deals[index]).Where(deal => deal.IsSummed), Year,
            deal => deal.Parts.Where(part => part.Investor == party).SelectMany(part => part.Legs).SelectMany(Told));

    /// <summary>The dollars of a deal by form; what its considerations leave of the headline has no form, unless everything is of one form: then the headline is too.</summary>
    public static IEnumerable<(ConsiderationForm? Form, UsdInterval Usd)> Split(DealEntry deal)
    {
        var told = deal.Parts.SelectMany(part => part.Legs).SelectMany(Told).ToArray();
        UsdInterval? explained = told.Length == 0 ? null : told.Select(leg => leg.Usd).Aggregate((sum, usd) => sum + usd);
        var rest = LegsView.Rest(deal.Usd, explained);
        if (deal.Usd is { } headline && rest != UsdInterval.Zero && OnlyForm(deal) is { } only)
            return [(only, headline with { Low = decimal.Max(headline.Low, explained?.Low ?? 0) })];
        return rest is { } left && left != UsdInterval.Zero ? [.. told.Select(leg => ((ConsiderationForm?)leg.Form, leg.Usd)), (null, left)] : [.. told];
    }

    /// <summary>The one form that every investor of the deal gives; null when they differ, or some investor's is not known.</summary>
    internal static ConsiderationForm? OnlyForm(DealEntry deal) =>
        deal.Parts.Count > 0 && deal.Parts.All(part => part.Legs.Count > 0) && deal.Forms.ToList() is [var only] ? only : null;

    private static IEnumerable<(ConsiderationForm? Form, UsdInterval Usd)> Told(DealLeg leg)
    {
        if (leg.Usd is { } usd)
            yield return (leg.Consideration.Form, usd);
    }

    private static IReadOnlyList<FormSum> Sum(
        IEnumerable<DealEntry> deals, Func<DealEntry, string> period, Func<DealEntry, IEnumerable<(ConsiderationForm? Form, UsdInterval Usd)>> split) =>
    [
        .. deals.SelectMany(deal => split(deal).Select(leg => (Period: period(deal), leg.Form, leg.Usd)))
            .GroupBy(leg => (leg.Period, leg.Form))
            .Select(group => new FormSum(group.Key.Period, group.Key.Form, group.Select(leg => leg.Usd).Aggregate((sum, usd) => sum + usd)))
            .OrderBy(sum => sum.Period, StringComparer.Ordinal).ThenBy(sum => sum.Form is { } form ? (int)form : int.MaxValue),
    ];

    private static string Year(DealEntry deal) => deal.Deal.Announced.Start.Year.ToString(CultureInfo.InvariantCulture);

    private static string Quarter(DealEntry deal) => $"{Year(deal)}-Q{(deal.Deal.Announced.Middle().Month + 2) / 3}";
}
