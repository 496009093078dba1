using System.Runtime.CompilerServices;

namespace Ecosystem.Web.About;

/// <summary>What the page about the method counts in a snapshot; made once and kept as long as the snapshot.</summary>
/// <param name="Rates">Every rate on file with its source, and how many amounts, valuations and considerations it converts.</param>
/// <param name="InChina">Today's unicorns of China, highest valuation first.</param>
/// <param name="Elsewhere">Today's other unicorns on record.</param>
public sealed record MethodFacts(
    IReadOnlyList<(ExchangeRate Rate, Source? Source, int Uses)> Rates, IReadOnlyList<FamilyFacts> Families,
    IReadOnlyList<(RoundClass Class, int Deals)> Rounds, IReadOnlyList<(DealStatus Status, int Deals)> Statuses,
    IReadOnlyList<Unicorn> InChina, IReadOnlyList<Unicorn> Elsewhere, Total Disclosed, int Disputed)
{
    private static readonly ConditionalWeakTable<Snapshot, MethodFacts> Made = [];

    public static MethodFacts Of(Snapshot snapshot) => Made.GetValue(snapshot, Make);

    private static MethodFacts Make(Snapshot snapshot)
    {
        var unicorns = snapshot.Unicorns.Today.ToLookup(unicorn => unicorn.Organization.Organization!.Country == "CN");
        return new MethodFacts(
            UsesOf(snapshot),
            [.. Vocabulary<ConsiderationFamily>.Values.Select(family => FamilyFacts.Of(snapshot, family))],
            [.. Vocabulary<RoundClass>.Values.Select(round => (round, snapshot.Deals.Count(deal => deal.RoundClass == round)))],
            [.. Vocabulary<DealStatus>.Values.Select(status => (status, snapshot.Deals.Count(deal => deal.Deal.Status == status)))],
            [.. unicorns[true]], [.. unicorns[false]], Totals.OfDeals(snapshot.Deals), snapshot.Deals.Count(deal => deal.Disputed));
    }

    private static IReadOnlyList<(ExchangeRate Rate, Source? Source, int Uses)> UsesOf(Snapshot snapshot)
    {
        var uses = snapshot.Deals
            .SelectMany(deal => deal.Parts.SelectMany(part => part.Legs).Select(leg => leg.Amount).Append(deal.Amount).Append(deal.Valuation))
            .Where(amount => amount?.Rate is not null).CountBy(amount => (amount!.Money.Currency, amount.Rate!.Period)).ToDictionary();
        return
        [
            .. snapshot.Dataset.Rates.OrderBy(rate => rate.Currency, StringComparer.Ordinal).ThenBy(rate => rate.Period)
                .Select(rate => (rate, snapshot.FindSource(rate.Source), uses.GetValueOrDefault((rate.Currency, rate.Period)))),
        ];
    }
}

/// <summary>A family of forms.</summary>
/// <param name="Forms">Its forms with the deals in which each is given.</param>
/// <param name="Type">The type of a deal paid in this family alone: <c>compute-for-equity</c>.</param>
public sealed record FamilyFacts(ConsiderationFamily Family, IReadOnlyList<(ConsiderationForm Form, int Deals)> Forms, string Type)
{
    public static FamilyFacts Of(Snapshot snapshot, ConsiderationFamily family)
    {
        ConsiderationForm[] forms = [.. Vocabulary<ConsiderationForm>.Values.Where(form => form.Family() == family)];
        return new FamilyFacts(
            family, [.. forms.Select(form => (form, snapshot.Deals.Count(deal => deal.Forms.Has(form))))], new FormSet().With(forms[0]).DealType());
    }
}
