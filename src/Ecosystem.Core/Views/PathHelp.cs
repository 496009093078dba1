using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>What dropping a choice would do for a path that the filter cuts.</summary>
/// <param name="Chip">The choice; null when only dropping all of them helps.</param>
/// <param name="Filter">The filter without it.</param>
/// <param name="Ties">How many ties the shortest path then has.</param>
public sealed record PathWithout(FilterChip? Chip, DealFilter Filter, int Ties);

/// <summary>Help where a filter leaves no path: which single choice to drop to get one, the shortest path first.</summary>
public static class PathHelp
{
    /// <summary>The choices that stand in the way, else the way without any choice; empty when no chain of deals ties the two at all.</summary>
    public static IReadOnlyList<PathWithout> Of(Snapshot snapshot, DealFilter filter, Party from, Party to)
    {
        PathWithout[] single =
        [
            .. filter.Chips.Where(chip => chip.Parameter is not (FilterParameters.Group or FilterParameters.Steps))
                .Select(chip => Try(snapshot, chip, filter.Without(chip), from, to)).OfType<PathWithout>().OrderBy(help => help.Ties),
        ];
        if (single.Length > 0)
            return single;
        var all = filter.Group ? DealFilter.Empty.With(FilterParameters.Group, "true") : DealFilter.Empty;
        return Try(snapshot, null, all, from, to) is { } cleared ? [cleared] : [];
    }

    private static PathWithout? Try(Snapshot snapshot, FilterChip? chip, DealFilter filter, Party from, Party to)
    {
        var paths = PathsView.Of(NetworkView.Of(snapshot, snapshot.Select(filter), filter.Group), from, to, most: 1).Paths;
        return paths.Count == 0 ? null : new PathWithout(chip, filter, paths[0].Ties.Count);
    }
}
