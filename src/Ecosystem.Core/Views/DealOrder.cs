using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>
/// The order of a list of deals: a key, with a minus before it for descending. What is not disclosed comes last either way; equal ones are ordered by id.
/// </summary>
public static class DealOrder
{
    /// <summary>The latest first.</summary>
    public const string Default = "-announced";

    /// <summary>The keys that can be sorted by.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["announced", "target", "kind", "round", "status", "usd", "valuation", "sources", "id"];

    /// <summary>Every allowed value: each key, ascending and descending.</summary>
    public static IReadOnlyList<string> Allowed { get; } = [.. Keys, .. Keys.Select(key => "-" + key)];

    /// <summary>The deals of a set in the order.</summary>
    /// <exception cref="ArgumentException">The order is not among <see cref="Allowed"/>.</exception>
    public static IReadOnlyList<DealEntry> Sort(Snapshot snapshot, DealSet deals, string order = Default)
    {
        var descending = order.StartsWith('-');
        return order.TrimStart('-') switch
        {
            "announced" => By(snapshot.In(deals), deal => (PartialDate?)deal.Deal.Announced, descending),
            "target" => By(snapshot.In(deals), deal => deal.Target.Name, descending, StringComparer.OrdinalIgnoreCase),
            "kind" => By(snapshot.In(deals), deal => (DealKind?)deal.Deal.Kind, descending),
            "round" => By(snapshot.In(deals), deal => deal.RoundClass == RoundClass.Unknown ? null : (RoundClass?)deal.RoundClass, descending),
            "status" => By(snapshot.In(deals), deal => (DealStatus?)deal.Deal.Status, descending),
            "usd" => By(snapshot.In(deals), deal => deal.Usd?.Point, descending),
            "valuation" => By(snapshot.In(deals), deal => deal.ValuationUsd?.Point, descending),
            "sources" => By(snapshot.In(deals), deal => (int?)deal.Sources.Count, descending),
            "id" => descending ? [.. snapshot.In(deals).Reverse()] : [.. snapshot.In(deals)],
            _ => throw new ArgumentException($"Deals cannot be ordered by '{order}'.", nameof(order)),
        };
    }

    private static IReadOnlyList<DealEntry> By<T>(IEnumerable<DealEntry> deals, Func<DealEntry, T?> key, bool descending, IComparer<T?>? comparer = null)
    {
        var known = deals.OrderBy(deal => key(deal) is null ? 1 : 0);
        return [.. (descending ? known.ThenByDescending(key, comparer) : known.ThenBy(key, comparer)).ThenBy(deal => deal.Index)];
    }
}
