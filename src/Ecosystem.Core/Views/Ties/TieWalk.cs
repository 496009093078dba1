namespace Ecosystem.Core.Views.Ties;

/// <summary>A way along ties.</summary>
/// <param name="Nodes">In the order walked.</param>
/// <param name="Deals">How many deals lie along it.</param>
public sealed record TieWalk(IReadOnlyList<int> Nodes, int Deals)
{
    /// <summary>Fewer ties first, then more deals, then the order of nodes.</summary>
    public static IComparer<TieWalk> BestFirst { get; } = Comparer<TieWalk>.Create(Compare);

    /// <summary>Not a step yet.</summary>
    public static TieWalk Empty { get; } = new([], 0);

    /// <summary>The walk one node further.</summary>
    public TieWalk Then(int node, int deals) => new([.. Nodes, node], Deals + deals);

    /// <summary>Its first nodes with the deals on the way to the next one left out.</summary>
    public TieWalk Take(int count, TieGraph graph)
    {
        var deals = 0;
        for (var i = 1; i < count; i++)
            deals += DealsBetween(graph, Nodes[i - 1], Nodes[i]);
        return new TieWalk([.. Nodes.Take(count)], deals);
    }

    /// <summary>True when it has the other's first nodes.</summary>
    public bool Begins(TieWalk other, int count) => Nodes.Count > count && Nodes.Take(count).SequenceEqual(other.Nodes.Take(count));

    /// <summary>How many deals tie two neighbours.</summary>
    public static int DealsBetween(TieGraph graph, int one, int other) => graph.Of(one).First(neighbour => neighbour.Node == other).Deals;

    private static int Compare(TieWalk one, TieWalk other) =>
        one.Nodes.Count != other.Nodes.Count ? one.Nodes.Count.CompareTo(other.Nodes.Count)
        : one.Deals != other.Deals ? other.Deals.CompareTo(one.Deals)
        : one.Nodes.Zip(other.Nodes, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0);
}
