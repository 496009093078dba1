using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export.Graphs;

/// <summary>A node of an exported network: what the API says of it, with its place in the picture and when it takes part in deals.</summary>
/// <param name="X">About -1000 to 1000, the same for every filter; null for one that the picture's limits leave out.</param>
/// <param name="Y">Upwards; null with X.</param>
/// <param name="Size">Radius in the picture, by dollars.</param>
public sealed record GraphNode(NetworkNode Node, double? X, double? Y, double Size, IReadOnlyList<GraphSpell> Spells);

/// <summary>An edge of an exported network.</summary>
/// <param name="Forms">Forms that the investor gave over all its deals with the target.</param>
public sealed record GraphEdge(NetworkEdge Edge, FormSet Forms, IReadOnlyList<GraphSpell> Spells)
{
    /// <summary>Unique among edges, and what a card of the picture is called.</summary>
    public string Id => $"{Edge.Source}~{Edge.Target}";

    /// <summary>One word for what was given: a form, <c>mixed</c>, or <c>undisclosed</c>.</summary>
    public string Form => Forms switch { { IsUndisclosed: true } => "undisclosed", { IsMixed: true } => "mixed", _ => Forms.Names()[0] };
}

/// <summary>The network of a set of deals, ready for a graph file.</summary>
public sealed record NetworkGraph(string Version, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>Draws the network of a set of deals; nodes and edges are those of <see cref="NetworkView"/>.</summary>
    /// <param name="group">True when a vehicle that invests counts as its group.</param>
    public static NetworkGraph Of(Snapshot snapshot, DealSet deals, bool group = false)
    {
        var view = NetworkView.Of(snapshot, deals, group);
        var places = Places(snapshot);
        var dealsOf = DealsOf(snapshot, deals, group);
        return new NetworkGraph(
            view.Version,
            [.. view.Nodes.Select(node => new GraphNode(node, places.GetValueOrDefault(node.Id).X, places.GetValueOrDefault(node.Id).Y, Radius(node), GraphSpell.Of(dealsOf[node.Id])))],
            [.. view.Edges.Select(edge => new GraphEdge(edge, Forms(edge), GraphSpell.Of(edge.Deals.Select(id => snapshot.FindDeal(id)!))))]);
    }

    // A file holds every node; one that no picture draws has no place of its own.
    private static GraphNode Node(NetworkNode node, Dictionary<string, (double X, double Y)> places, IEnumerable<DealEntry> deals)
    {
        (double X, double Y)? place = places.TryGetValue(node.Id, out var known) ? known : null;
        return new GraphNode(node, place?.X, place?.Y, Radius(node), GraphSpell.Of(deals));
    }

    private static Dictionary<string, (double X, double Y)> Places(Snapshot snapshot)
    {
        var nodes = GraphPayload.Of(snapshot).Nodes;
        return nodes.Id.Select((id, node) => (id, node)).ToDictionary(pair => pair.id, pair => (nodes.X[pair.node], nodes.Y[pair.node]), StringComparer.Ordinal);
    }

    private static ILookup<string, DealEntry> DealsOf(Snapshot snapshot, DealSet deals, bool group) => snapshot.In(deals)
        .SelectMany(deal => deal.Parts.Select(part => (group ? part.Investor.Root : part.Investor).Id).Append(deal.Target.Id).Distinct(), (deal, id) => (deal, id))
        .ToLookup(pair => pair.id, pair => pair.deal, StringComparer.Ordinal);

    private static FormSet Forms(NetworkEdge edge) => edge.Forms.Keys.Aggregate(new FormSet(), (set, form) => set.With(Vocabulary<ConsiderationForm>.Parse(form)));

    // Area speaks of money, as on the page: the larger of what it raised and what it gave, up to ten billion.
    private static double Radius(NetworkNode node)
    {
        var usd = (double)decimal.Max(node.Raised.Low, node.Invested.Low);
        return Math.Round((node.Raised.Of > 0 ? 4.6 : 3) + 14.5 * Math.Sqrt(Math.Min(usd, 1e10) / 1e10), 2);
    }
}
