namespace Ecosystem.Core.Views.Ties;

/// <summary>
/// Communities by modularity, after Blondel, Guillaume, Lambiotte and Lefebvre (J. Stat. Mech. P10008, 2008): every node moves to the community of
/// a neighbour that gains most, then communities become the nodes of a smaller graph, until nothing gains. Nodes take their turns by number and
/// the lower community wins a draw, so that there is nothing random in it.
/// </summary>
public sealed class Louvain
{
    private const double Least = 1e-9;

    /// <summary>A community per node: the same number, the same community.</summary>
    public static int[] Of(TieGraph graph)
    {
        var communities = Enumerable.Range(0, graph.Count).ToArray();
        var level = WeightedGraph.Of(graph);
        while (new Louvain(level).Move() is { } moved)
        {
            communities = [.. communities.Select(node => moved[node])];
            level = level.Merge(moved);
        }

        return communities;
    }

    private readonly WeightedGraph _graph;
    private readonly int[] _community;
    private readonly double[] _total;

    private Louvain(WeightedGraph graph)
    {
        _graph = graph;
        _community = [.. Enumerable.Range(0, graph.Count)];
        _total = [.. Enumerable.Range(0, graph.Count).Select(graph.Degree)];
    }

    /// <summary>The communities of one level, numbered from zero; null when nobody gains by moving.</summary>
    private int[]? Move()
    {
        if (_graph.TwiceAll == 0)
            return null;
        var anyone = false;
        for (var again = true; again; anyone |= again)
        {
            again = false;
            for (var node = 0; node < _graph.Count; node++)
                again |= Move(node);
        }

        return anyone ? Numbered() : null;
    }

    private bool Move(int node)
    {
        var home = _community[node];
        var ties = new SortedDictionary<int, double> { [home] = 0 };
        foreach (var (other, weight) in _graph.Of(node).Where(tie => tie.Key != node))
            ties[_community[other]] = ties.GetValueOrDefault(_community[other]) + weight;
        _total[home] -= _graph.Degree(node);
        var (best, most) = (home, Gain(node, home, ties[home]));
        foreach (var (community, weight) in ties)
        {
            var gain = Gain(node, community, weight);
            if (gain > most + Least)
                (best, most) = (community, gain);
        }

        _community[node] = best;
        _total[best] += _graph.Degree(node);
        return best != home;
    }

    private double Gain(int node, int community, double weight) => weight - _graph.Degree(node) * _total[community] / _graph.TwiceAll;

    private int[] Numbered()
    {
        var numbers = _community.Distinct().Order().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return [.. _community.Select(community => numbers[community])];
    }
}
