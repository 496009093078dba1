using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>One investor of an organization, or one organization it invested in.</summary>
/// <param name="Other">The party at the other end.</param>
/// <param name="Forms">Forms given, over all their deals.</param>
/// <param name="Usd">What is known to be the investor's, over summed deals.</param>
/// <param name="StakePercent">The latest stake disclosed, with the date of its deal; null when none is.</param>
/// <param name="StakeOf">The deal that the stake is of.</param>
/// <param name="Deals">Their deals, oldest first.</param>
/// <param name="Led">In how many of them the investor led.</param>
/// <param name="InEscrow">True when something given is held in escrow.</param>
public sealed record Holding(
    Party Other, FormSet Forms, Total Usd, decimal? StakePercent, DealEntry? StakeOf, IReadOnlyList<DealEntry> Deals, int Led, bool InEscrow);

/// <summary>The figures of an organization's (or personal investor's) page.</summary>
/// <param name="Raised">Sizes of its deals as target, secondaries left out.</param>
/// <param name="Invested">What is known to be its own in deals of others.</param>
/// <param name="LatestValuation">As of today, ceilings left out.</param>
/// <param name="UnicornSince">The date of the first valuation that made it a unicorn without a break until today; null when it is none.</param>
/// <param name="MoneyIn">By year and form.</param>
/// <param name="MoneyOut">By year and form.</param>
/// <param name="Valuations">Oldest first.</param>
/// <param name="Investors">Those with the most known dollars first.</param>
/// <param name="Portfolio">Those with the most known dollars first.</param>
public sealed record OrganizationNumbers(
    Total Raised, Total Invested, ValuationPoint? LatestValuation, PartialDate? UnicornSince, IReadOnlyList<FormSum> MoneyIn, IReadOnlyList<FormSum> MoneyOut,
    IReadOnlyList<ValuationPoint> Valuations, IReadOnlyList<Holding> Investors, IReadOnlyList<Holding> Portfolio)
{
    /// <summary>The figures of a party.</summary>
    public static OrganizationNumbers Of(Snapshot snapshot, Party party)
    {
        var asTarget = party.AsTarget.Select(index => snapshot.Deals[index]).ToArray();
        var portfolio = Holdings(party.AsInvestor.Select(index => snapshot.Deals[index]).SelectMany(deal => Own(deal, party).Select(part => (deal.Target, deal, part))));
        return new OrganizationNumbers(
            Totals.Raised(asTarget), Given(snapshot, party), snapshot.Unicorns.Latest(party, snapshot.Today), Since(party, snapshot.Today),
            MoneyByForm.In(snapshot, party), MoneyByForm.Out(snapshot, party), party.Valuations,
            Holdings(asTarget.SelectMany(deal => deal.Parts.Select(part => (part.Investor, deal, part)))), portfolio);
    }

    private static IEnumerable<DealPart> Own(DealEntry deal, Party party) => deal.Parts.Where(part => part.Investor == party);

    private static Total Given(Snapshot snapshot, Party party) => party.AsInvestor.Select(index => snapshot.Deals[index]).Where(deal => deal.IsSummed)
        .Aggregate(Total.Empty, (total, deal) => total.With(NetworkEdgeSum.Own([.. Own(deal, party)])));

    private static PartialDate? Since(Party party, DateOnly today) => party.IsUnicorn
        ? party.Valuations.Where(point => !point.IsCeiling && point.Date.Start <= today).Reverse()
            .TakeWhile(point => point.Value.Usd is { Low: >= UnicornTable.Threshold }).Last().Date
        : null;

    private static IReadOnlyList<Holding> Holdings(IEnumerable<(Party Other, DealEntry Deal, DealPart Part)> rows) =>
    [
        .. rows.GroupBy(row => row.Other).Select(group => Holding(group.Key, [.. group.OrderBy(row => row.Deal.Deal.Announced)]))
            .OrderByDescending(holding => holding.Usd.Low).ThenByDescending(holding => holding.Deals.Count).ThenBy(holding => holding.Other.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private static Holding Holding(Party other, (Party Other, DealEntry Deal, DealPart Part)[] rows)
    {
        var stake = rows.LastOrDefault(row => row.Part.Participation.StakePercent is not null);
        return new Holding(
            other, rows.Aggregate(new FormSet(), (forms, row) => forms.With(row.Part.Forms)),
            rows.Where(row => row.Deal.IsSummed).Aggregate(Total.Empty, (total, row) => total.With(row.Part.Usd)),
            stake.Part?.Participation.StakePercent, stake.Deal, [.. rows.Select(row => row.Deal)], rows.Count(row => row.Part.Participation.Lead),
            rows.Any(row => row.Part.Legs.Any(leg => leg.Consideration.HeldInEscrow == true)));
    }
}
