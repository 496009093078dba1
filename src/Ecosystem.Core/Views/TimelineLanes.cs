using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>
/// A set of deals in the lanes of the timeline, for everything that shows them without the picture. The browser's side is
/// Client/src/timeline/lanes.ts and lane-order.ts: the same lanes in the same order, so keep the two alike.
/// </summary>
public static class TimelineLanes
{
    /// <summary>Puts the deals of a set into lanes; a deal of two investors or sectors lies in two. What is not known comes last whatever the order.</summary>
    /// <param name="group">True when a vehicle that invests counts as the head of its group.</param>
    /// <param name="nameOf">The name a reader sees, for the order by name.</param>
    /// <param name="names">How names compare in the reader's language.</param>
    public static IReadOnlyList<Lane> Of(
        Snapshot snapshot, DealSet deals, LaneKind kind, bool group, LaneOrder order, Func<Lane, string> nameOf, IComparer<string> names)
    {
        var lanes = snapshot.In(deals)
            .SelectMany(deal => LaneDeals.Places(deal, kind, group), (deal, place) => (deal, place))
            .GroupBy(row => row.place.Key, StringComparer.Ordinal)
            .Select(rows => Make(rows.Key, [.. rows]));
        return [.. Sorted(lanes.OrderBy(lane => lane.IsUnknown), order, nameOf, names).ThenBy(lane => lane.Key, StringComparer.Ordinal)];
    }

    private static Lane Make(string key, (DealEntry Deal, LaneDeals.Place Place)[] rows)
    {
        var (party, sector, form) = (rows[0].Place.Party, rows[0].Place.Sector, rows[0].Place.Form);
        LaneDeal[] deals = [.. rows.OrderBy(row => LaneDeals.TwiceMiddle(row.Deal)).ThenBy(row => row.Deal.Index).Select(row => new LaneDeal(row.Deal, row.Place.Usd))];
        return new Lane(key, party, sector, form, deals.Where(deal => deal.Deal.IsSummed).Sum(deal => deal.Usd?.Low ?? 0), deals);
    }

    private static IOrderedEnumerable<Lane> Sorted(IOrderedEnumerable<Lane> lanes, LaneOrder order, Func<Lane, string> nameOf, IComparer<string> names) => order switch
    {
        LaneOrder.Money => lanes.ThenByDescending(Dollars).ThenByDescending(lane => lane.Deals.Count),
        LaneOrder.Count => lanes.ThenByDescending(lane => lane.Deals.Count).ThenByDescending(Dollars),
        LaneOrder.First => lanes.ThenBy(lane => lane.First),
        LaneOrder.Name => lanes.ThenBy(nameOf, names),
        _ => throw new InvalidOperationException($"No such order of lanes: {order}."),
    };

    // Whole dollars: the browser sums in floating point, and a rounding error must not decide an order.
    private static decimal Dollars(Lane lane) => decimal.Round(lane.Low, MidpointRounding.AwayFromZero);
}
