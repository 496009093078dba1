using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>What dropping one choice would give back.</summary>
/// <param name="Filter">The filter without the choice.</param>
/// <param name="Count">How many deals it passes.</param>
public sealed record DroppedChip(FilterChip Chip, DealFilter Filter, int Count);

/// <summary>Help for a filter that matches nothing: which single choice to drop to get how many deals back.</summary>
public static class EmptyHelp
{
    /// <summary>The choices whose dropping gives deals back, most first; empty when only dropping several would.</summary>
    public static IReadOnlyList<DroppedChip> Of(Snapshot snapshot, DealFilter filter) =>
    [
        .. filter.Chips
            .Select(chip => (chip, without: filter.Without(chip)))
            .Select(pair => new DroppedChip(pair.chip, pair.without, snapshot.Select(pair.without).Count))
            .Where(dropped => dropped.Count > 0)
            .OrderByDescending(dropped => dropped.Count),
    ];
}
