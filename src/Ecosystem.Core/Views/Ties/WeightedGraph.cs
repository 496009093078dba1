namespace Ecosystem.Core.Views.Ties;

/// <summary>A graph with weights, undirected; a node's tie to itself holds what was merged into it, counted from both ends.</summary>
internal sealed class WeightedGraph
{
    private readonly SortedDictionary<int, double>[] _ties;
    private readonly double[] _degree;

    private WeightedGraph(SortedDictionary<int, double>[] ties)
    {
        _ties = ties;
        _degree = [.. ties.Select(row => row.Values.Sum())];
        TwiceAll = _degree.Sum();
    }

    public int Count => _ties.Length;

    /// <summary>The weight of all ties, each counted from both ends.</summary>
    public double TwiceAll { get; }

    /// <summary>Every tie weighs as many as the deals along it.</summary>
    public static WeightedGraph Of(TieGraph graph)
    {
        var ties = Empty(graph.Count);
        for (var node = 0; node < graph.Count; node++)
        {
            foreach (var tie in graph.Of(node))
                ties[node][tie.Node] = tie.Deals;
        }

        return new WeightedGraph(ties);
    }

    public IEnumerable<KeyValuePair<int, double>> Of(int node) => _ties[node];

    /// <summary>The weight of a node's ties.</summary>
    public double Degree(int node) => _degree[node];

    /// <summary>The graph whose nodes are communities of this one.</summary>
    public WeightedGraph Merge(int[] communities)
    {
        var ties = Empty(communities.Length == 0 ? 0 : communities.Max() + 1);
        for (var node = 0; node < Count; node++)
        {
            foreach (var (other, weight) in _ties[node])
                ties[communities[node]][communities[other]] = ties[communities[node]].GetValueOrDefault(communities[other]) + weight;
        }

        return new WeightedGraph(ties);
    }

    private static SortedDictionary<int, double>[] Empty(int count) => [.. Enumerable.Range(0, count).Select(_ => new SortedDictionary<int, double>())];
}
