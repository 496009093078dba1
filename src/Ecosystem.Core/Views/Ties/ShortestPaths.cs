namespace Ecosystem.Core.Views.Ties;

/// <summary>
/// The shortest simple paths between two nodes, after Yen (Management Science 17, 1971): each path found gives others that leave it at one of
/// its nodes. Fewer ties come first, of equally many those with more deals along them, then the order of ids; so the answer is one and the same.
/// </summary>
public sealed class ShortestPaths(TieGraph graph, int from, int to)
{
    private readonly List<TieWalk> _found = [];
    private readonly SortedSet<TieWalk> _candidates = new(TieWalk.BestFirst);

    /// <summary>At most so many paths, the best first; none when nothing ties the two or they are one.</summary>
    public IReadOnlyList<TieWalk> Find(int most)
    {
        if (from != to && new WayTo(graph, to, from, []).First(TieWalk.Empty, new HashSet<int>()) is { } first)
            _candidates.Add(first);
        while (_found.Count < most && _candidates.Min is { } best)
        {
            _candidates.Remove(best);
            _found.Add(best);
            Branch(best);
        }

        return _found;
    }

    private void Branch(TieWalk path)
    {
        for (var length = 0; length < path.Nodes.Count - 1; length++)
        {
            var kept = path.Take(length, graph);
            var leaving = path.Nodes[length];
            var taken = _found.Where(other => other.Begins(path, length + 1)).Select(other => other.Nodes[length + 1]).ToHashSet();
            if (new WayTo(graph, to, leaving, kept.Nodes).First(kept, taken) is { } branch)
                _candidates.Add(branch);
        }
    }
}
