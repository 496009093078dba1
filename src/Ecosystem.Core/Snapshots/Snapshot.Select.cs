namespace Ecosystem.Core.Snapshots;

public sealed partial class Snapshot
{
    /// <summary>The deals that pass a filter.</summary>
    public DealSet Select(DealFilter filter) => filter.IsEmpty ? AllDeals : new Selection(this, filter).Deals;

    /// <summary>A filter at work, for views that also need what its questions leave out (facets, help for empty results).</summary>
    public Selection Ask(DealFilter filter) => new(this, filter);

    /// <summary>The entries of a set, in the order of ids.</summary>
    public IEnumerable<DealEntry> In(DealSet deals) => deals.Indexes().Select(index => Deals[index]);
}
