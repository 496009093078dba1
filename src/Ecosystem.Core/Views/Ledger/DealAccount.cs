using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>
/// How the headline of one deal comes about: what its considerations tell, what stays unexplained, and what they tell beyond it.
/// What is told and what stays unexplained, less what goes beyond, come to the headline (as intervals: they hold it).
/// </summary>
/// <param name="Told">Dollars by form; null where a form is given and its dollars are not disclosed.</param>
/// <param name="Unexplained">What of the headline nothing tells; null without a headline.</param>
/// <param name="Beyond">US dollars, at least, by which the considerations exceed the headline; all they tell where there is none. Zero as a rule.</param>
internal sealed record DealAccount(IReadOnlyDictionary<ConsiderationForm, UsdInterval?> Told, UsdInterval? Unexplained, decimal Beyond)
{
    /// <summary>False only when the headline is known and told to the last cent.</summary>
    public bool IsUnexplained => Unexplained != UsdInterval.Zero;

    /// <summary>The most that an undisclosed consideration can be; null when nothing bounds it. A headline that is told already leaves no room and so bounds nothing: it was never meant to hold the rest.</summary>
    public decimal? Ceiling => Unexplained is { High: > 0 } rest ? rest.High : null;

    /// <summary>By form: a headline that everybody paid in one form is of that form, as in <see cref="MoneyByForm"/>.</summary>
    public static DealAccount ByForm(DealEntry deal)
    {
        var split = MoneyByForm.Split(deal).ToArray();
        var rest = split.Where(part => part.Form is null).Select(part => part.Usd).ToArray();
        return Of(deal, split.Where(part => part.Form is not null).Select(part => (part.Form!.Value, part.Usd)), rest is [var left] ? left : UsdInterval.Zero);
    }

    /// <summary>By investor: only what considerations say of each; what everybody gave together stays unexplained.</summary>
    public static DealAccount ByInvestor(DealEntry deal)
    {
        var told = Disclosed(deal.Parts).ToArray();
        return Of(deal, told, LegsView.Rest(deal.Usd, SumOf(told.Select(leg => leg.Usd))) ?? UsdInterval.Zero);
    }

    /// <summary>The dollars that considerations of the parts disclose.</summary>
    public static IEnumerable<(ConsiderationForm Form, UsdInterval Usd)> Disclosed(IEnumerable<DealPart> parts) =>
        parts.SelectMany(part => part.Legs).Where(leg => leg.Usd is not null).Select(leg => (leg.Consideration.Form, leg.Usd!.Value));

    /// <summary>By form, with null for forms that are given and not disclosed.</summary>
    public static IReadOnlyDictionary<ConsiderationForm, UsdInterval?> ByForm(FormSet given, IEnumerable<(ConsiderationForm Form, UsdInterval Usd)> told)
    {
        var dollars = told.ToLookup(leg => leg.Form, leg => leg.Usd);
        return given.ToList().ToDictionary(form => form, form => SumOf(dollars[form]));
    }

    public static UsdInterval? SumOf(IEnumerable<UsdInterval> dollars) =>
        dollars.Aggregate((UsdInterval?)null, (sum, usd) => sum is { } known ? known + usd : usd);

    private static DealAccount Of(DealEntry deal, IEnumerable<(ConsiderationForm Form, UsdInterval Usd)> told, UsdInterval rest)
    {
        var byForm = ByForm(deal.Forms, told);
        var known = SumOf(byForm.Values.OfType<UsdInterval>())?.Low ?? 0;
        var beyond = deal.Usd is { } headline ? headline.High is { } high ? decimal.Max(0, known - high) : 0 : known;
        return new DealAccount(byForm, deal.Usd is null ? null : rest, beyond);
    }
}
