using System.Globalization;
using Ecosystem.Core.Changes;

namespace Ecosystem.Web.Feeds;

/// <summary>The changes that feeds tell of, loaded with the snapshot and replaced with it.</summary>
public sealed class FeedJournal
{
    private volatile IReadOnlyList<DealChange> changes = [];

    /// <summary>Every recorded change, latest first.</summary>
    public IReadOnlyList<DealChange> Changes => changes;

    /// <summary>Differs whenever the changes do: part of the tag of every feed.</summary>
    public string Version => changes.Count == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{changes.Count}-{changes[0].At.Ticks}");

    public void Replace(IReadOnlyList<DealChange> recorded) => changes = recorded;
}
