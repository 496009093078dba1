namespace Ecosystem.Core.Views.Ties;

/// <summary>A neighbour in the graph of ties, and how many deals tie the two, in either direction.</summary>
public readonly record struct Neighbour(int Node, int Deals);

/// <summary>
/// Who is tied to whom in a network, the direction left aside: one tie per pair that has a deal. Nodes are numbered in the order of their ids,
/// neighbours sorted, so that whatever walks over it is the same every time.
/// </summary>
public sealed class TieGraph
{
    private readonly string[] _ids;
    private readonly Neighbour[][] _neighbours;

    private TieGraph(string[] ids, Neighbour[][] neighbours) => (_ids, _neighbours) = (ids, neighbours);

    /// <summary>How many nodes there are.</summary>
    public int Count => _ids.Length;

    /// <summary>The ties of a network; who invests in itself, as its own group, has none by that.</summary>
    public static TieGraph Of(NetworkView network)
    {
        string[] ids = [.. network.Nodes.Select(node => node.Id).Order(StringComparer.Ordinal)];
        var deals = ids.Select(_ => new SortedDictionary<int, int>()).ToArray();
        foreach (var edge in network.Edges.Where(edge => edge.Source != edge.Target))
        {
            var (source, target) = (Find(ids, edge.Source), Find(ids, edge.Target));
            deals[source][target] = deals[source].GetValueOrDefault(target) + edge.Deals.Count;
            deals[target][source] = deals[target].GetValueOrDefault(source) + edge.Deals.Count;
        }

        return new TieGraph(ids, [.. deals.Select(row => row.Select(pair => new Neighbour(pair.Key, pair.Value)).ToArray())]);
    }

    /// <summary>The id of a node.</summary>
    public string Id(int node) => _ids[node];

    /// <summary>The node with an id; negative when there is none.</summary>
    public int Node(string id) => Find(_ids, id);

    /// <summary>The neighbours of a node, by number.</summary>
    public IReadOnlyList<Neighbour> Of(int node) => _neighbours[node];

    private static int Find(string[] ids, string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal);
}
