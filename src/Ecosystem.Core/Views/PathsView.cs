using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views.Ties;

namespace Ecosystem.Core.Views;

/// <summary>One tie of a path.</summary>
/// <param name="From">Id of the end that comes first on the path; who invested in whom is said by the edges.</param>
/// <param name="Edges">The network's edges between the two, one or both ways.</param>
public sealed record PathTie(string From, string To, IReadOnlyList<NetworkEdge> Edges)
{
    /// <summary>Ids of the deals that tie the two, sorted.</summary>
    public IReadOnlyList<string> Deals { get; } = [.. Edges.SelectMany(edge => edge.Deals).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>A chain of ties from one party to another that visits nobody twice.</summary>
/// <param name="Nodes">Ids on the way, both ends included.</param>
/// <param name="Ties">One fewer than the nodes.</param>
public sealed record TiePath(IReadOnlyList<string> Nodes, IReadOnlyList<PathTie> Ties);

/// <summary>How two parties are tied in a network: the shortest paths over ties in either direction.</summary>
/// <param name="From">Id of the node at which the first counts; null when it is not in the network.</param>
/// <param name="Paths">Fewest ties first, of equally many those with more deals along them first, then by ids.</param>
public sealed record PathsView(string? From, string? To, IReadOnlyList<TiePath> Paths)
{
    /// <summary>How many paths are shown.</summary>
    public const int Most = 5;

    /// <summary>Finds the paths between two parties. In a network of groups a vehicle that is no node of it counts as its group's head.</summary>
    public static PathsView Of(NetworkView network, Party from, Party to, int most = Most)
    {
        var graph = TieGraph.Of(network);
        var (start, end) = (NodeOf(graph, from), NodeOf(graph, to));
        if (start < 0 || end < 0)
            return new PathsView(start < 0 ? null : graph.Id(start), end < 0 ? null : graph.Id(end), []);
        var edges = network.Edges.ToLookup(edge => Pair(edge.Source, edge.Target));
        return new PathsView(graph.Id(start), graph.Id(end),
            [.. new ShortestPaths(graph, start, end).Find(most).Select(walk => Path([.. walk.Nodes.Select(graph.Id)], edges))]);
    }

    private static int NodeOf(TieGraph graph, Party party) => graph.Node(party.Id) is var node and >= 0 ? node : graph.Node(party.Root.Id);

    private static TiePath Path(string[] nodes, ILookup<(string, string), NetworkEdge> edges) =>
        new(nodes, [.. nodes.Zip(nodes.Skip(1), (one, other) => new PathTie(one, other, [.. edges[Pair(one, other)]]))]);

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
