using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export.Graphs;

/// <summary>A node as the JSON file has it: that of the API with its place and its first and last day.</summary>
public sealed record NetworkJsonNode(
    string Id, string Label, string Name, string? NameZh, string Kind, bool Person, bool Unicorn, int Deals, Total Invested, Total Raised,
    double? X, double? Y, string FirstDeal, string LastDeal);

/// <summary>An edge as the JSON file has it: that of the API with its first and last day.</summary>
/// <param name="Form">One word for what was given: a form, <c>mixed</c>, or <c>undisclosed</c>.</param>
public sealed record NetworkJsonEdge(
    string Source, string Target, IReadOnlyList<string> Deals, string Form, IReadOnlyDictionary<string, int> Forms, Total Usd, Total DealUsd,
    string FirstDeal, string LastDeal);

/// <summary>A network as a JSON file.</summary>
public sealed record NetworkJson(string Version, ExportNote About, IEnumerable<NetworkJsonNode> Nodes, IEnumerable<NetworkJsonEdge> Edges)
{
    public static NetworkJson Of(NetworkGraph graph, ExportNote about) =>
        new(graph.Version, about, graph.Nodes.Select(Node), graph.Edges.Select(Edge));

    private static NetworkJsonNode Node(GraphNode item) => new(
        item.Node.Id, item.Node.Label, item.Node.Name, item.Node.NameZh, item.Node.Kind, item.Node.Person, item.Node.Unicorn, item.Node.Deals,
        item.Node.Invested, item.Node.Raised, item.X, item.Y, GraphFields.Day(item.Spells[0].Start), GraphFields.Day(item.Spells[^1].End));

    private static NetworkJsonEdge Edge(GraphEdge item) => new(
        item.Edge.Source, item.Edge.Target, item.Edge.Deals, item.Form, item.Edge.Forms, item.Edge.Usd, item.Edge.DealUsd,
        GraphFields.Day(item.Spells[0].Start), GraphFields.Day(item.Spells[^1].End));
}
