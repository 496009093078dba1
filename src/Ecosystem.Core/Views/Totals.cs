using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Sums over deals: completed and announced ones only, each counted once.</summary>
public static class Totals
{
    /// <summary>The disclosed sizes of the deals.</summary>
    public static Total OfDeals(IEnumerable<DealEntry> deals) =>
        deals.Where(deal => deal.IsSummed).Aggregate(Total.Empty, (total, deal) => total.With(deal.Usd));

    /// <summary>The disclosed sizes of a set of deals.</summary>
    public static Total OfDeals(Snapshot snapshot, DealSet deals) => OfDeals(snapshot.In(deals));

    /// <summary>What targets raised in the deals: secondaries, where old shares change hands, are no money raised.</summary>
    public static Total Raised(IEnumerable<DealEntry> deals) =>
        deals.Where(deal => deal.IsRaised).Aggregate(Total.Empty, (total, deal) => total.With(deal.Usd));
}
