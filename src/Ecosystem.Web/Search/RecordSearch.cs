using Ecosystem.Core.Snapshots;
using Ecosystem.Web.Hosting;

namespace Ecosystem.Web.Search;

/// <summary>Name search over the snapshot in use. Names are folded once a snapshot.</summary>
public sealed class RecordSearch(SnapshotHolder snapshots)
{
    private sealed record Prepared(Snapshot Snapshot, NameSearch Search);

    private readonly Lock making = new();
    private volatile Prepared? prepared;

    /// <summary>The best hits first.</summary>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<SearchHit> Find(string query, int limit) => For(snapshots.Current).Search(query, limit);

    private NameSearch For(Snapshot snapshot)
    {
        if (prepared is { } ready && ready.Snapshot == snapshot)
            return ready.Search;
        lock (making)
        {
            if (prepared is not { } made || made.Snapshot != snapshot)
                prepared = made = new Prepared(snapshot, new NameSearch(NameEntries.From(snapshot.Dataset)));
            return made.Search;
        }
    }
}
