namespace Ecosystem.Core.Views.Ties;

/// <summary>How far every node is from one end, and how many deals its best way there has along it; some nodes may not be walked over.</summary>
internal sealed class WayTo
{
    private const int Unreached = -1;

    private readonly TieGraph _graph;
    private readonly int _end;
    private readonly int _start;
    private readonly int[] _ties;
    private readonly int[] _deals;

    /// <param name="start">Where the way begins; it does not come back there.</param>
    /// <param name="closed">Nodes the way must not use.</param>
    public WayTo(TieGraph graph, int end, int start, IReadOnlyList<int> closed)
    {
        (_graph, _end, _start) = (graph, end, start);
        _ties = new int[graph.Count];
        _deals = new int[graph.Count];
        Array.Fill(_ties, Unreached);
        Spread([.. closed, start]);
    }

    /// <summary>The best way from the start to the end, put after what was walked before; null when there is none.</summary>
    /// <param name="before">What was walked before the start.</param>
    /// <param name="taken">Nodes that must not come next after the start.</param>
    public TieWalk? First(TieWalk before, IReadOnlySet<int> taken)
    {
        var next = _graph.Of(_start).Where(tie => _ties[tie.Node] != Unreached && !taken.Contains(tie.Node))
            .OrderBy(tie => _ties[tie.Node]).ThenByDescending(tie => _deals[tie.Node] + tie.Deals).ThenBy(tie => tie.Node)
            .Cast<Neighbour?>().FirstOrDefault();
        if (next is not { } first)
            return null;
        var into = before.Nodes.Count == 0 ? 0 : TieWalk.DealsBetween(_graph, before.Nodes[^1], _start);
        var walk = before.Then(_start, into).Then(first.Node, first.Deals);
        for (var node = first.Node; node != _end; node = walk.Nodes[^1])
            walk = Step(walk, node);
        return walk;
    }

    private TieWalk Step(TieWalk walk, int node)
    {
        var tie = _graph.Of(node).First(tie => _ties[tie.Node] == _ties[node] - 1 && _deals[tie.Node] + tie.Deals == _deals[node]);
        return walk.Then(tie.Node, tie.Deals);
    }

    // Breadth first: when a node's turn comes, all that are nearer have had theirs.
    private void Spread(HashSet<int> closed)
    {
        _ties[_end] = 0;
        var turns = new Queue<int>([_end]);
        while (turns.TryDequeue(out var node))
        {
            foreach (var tie in _graph.Of(node))
            {
                if (closed.Contains(tie.Node))
                    continue;
                if (_ties[tie.Node] == Unreached)
                {
                    _ties[tie.Node] = _ties[node] + 1;
                    turns.Enqueue(tie.Node);
                }

                if (_ties[tie.Node] == _ties[node] + 1)
                    _deals[tie.Node] = Math.Max(_deals[tie.Node], _deals[node] + tie.Deals);
            }
        }
    }
}
