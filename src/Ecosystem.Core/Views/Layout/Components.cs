namespace Ecosystem.Core.Views.Layout;

/// <summary>One connected part: which nodes of the graph it holds, and the bodies that stand for them.</summary>
internal sealed record Component(int[] Nodes, Bodies Bodies);

/// <summary>Splits a graph into its connected parts, the largest first, equal ones by their first node.</summary>
internal static class Components
{
    public static List<Component> Of(int nodeCount, IReadOnlyList<LayoutEdge> edges, IReadOnlyList<double> radii)
    {
        var merged = Merged(edges);
        var root = Enumerable.Range(0, nodeCount).ToArray();
        foreach (var (source, target, _) in merged)
            Join(root, source, target);
        var local = new int[nodeCount];
        var members = new SortedDictionary<int, List<int>>();
        for (var node = 0; node < nodeCount; node++)
        {
            var group = Find(root, node);
            if (!members.TryGetValue(group, out var list))
                members.Add(group, list = []);
            local[node] = list.Count;
            list.Add(node);
        }

        var edgesOf = merged.ToLookup(edge => Find(root, edge.Source), edge => new LayoutEdge(local[edge.Source], local[edge.Target], edge.Weight));
        return [.. members
            .Select(group => new Component([.. group.Value], new Bodies(group.Value.Count, [.. edgesOf[group.Key]], [.. group.Value.Select(i => radii[i])])))
            .OrderByDescending(component => component.Nodes.Length)
            .ThenBy(component => component.Nodes[0])];
    }

    /// <summary>One edge a pair; a node's edge to itself does not move it. Ten deals pull harder than one, though not tenfold.</summary>
    private static LayoutEdge[] Merged(IReadOnlyList<LayoutEdge> edges) =>
    [
        .. edges
            .Where(edge => edge.Source != edge.Target)
            .GroupBy(edge => (Math.Min(edge.Source, edge.Target), Math.Max(edge.Source, edge.Target)))
            .OrderBy(pair => pair.Key)
            .Select(pair => new LayoutEdge(pair.Key.Item1, pair.Key.Item2, Math.Sqrt(pair.Sum(edge => edge.Weight)))),
    ];

    private static void Join(int[] root, int one, int other)
    {
        var (a, b) = (Find(root, one), Find(root, other));
        root[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Find(int[] root, int node)
    {
        while (root[node] != node)
            node = root[node] = root[root[node]];
        return node;
    }
}
