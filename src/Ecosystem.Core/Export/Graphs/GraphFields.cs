using System.Globalization;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Export.Graphs;

/// <summary>The types that graph files know.</summary>
public enum GraphType { Text, Flag, Whole, Figure }

/// <summary>An attribute of nodes or edges. Null is left out of the file: what is not disclosed is no zero.</summary>
/// <param name="Value">Text, bool, int or decimal, as the type says; or null.</param>
public sealed record GraphField<T>(string Name, GraphType Type, Func<T, object?> Value)
{
    /// <summary>The value as graph files write it; null when there is none.</summary>
    public string? Written(T item) => Value(item) switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        decimal figure => figure.ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var text => XmlText.Valid((string)text),
    };
}

/// <summary>The attributes that GEXF and GraphML carry, under one name in both.</summary>
public static class GraphFields
{
    /// <summary>Attributes of nodes, the label apart.</summary>
    public static IReadOnlyList<GraphField<GraphNode>> Nodes { get; } =
    [
        new("nameZh", GraphType.Text, node => node.Node.NameZh),
        new("kind", GraphType.Text, node => node.Node.Kind),
        new("person", GraphType.Flag, node => node.Node.Person),
        new("unicorn", GraphType.Flag, node => node.Node.Unicorn),
        new("deals", GraphType.Whole, node => node.Node.Deals),
        .. Total<GraphNode>("invested", "invested", node => node.Node.Invested),
        .. Total<GraphNode>("raised", "raised", node => node.Node.Raised),
        new("firstDeal", GraphType.Text, node => Day(node.Spells[0].Start)),
        new("lastDeal", GraphType.Text, node => Day(node.Spells[^1].End)),
    ];

    /// <summary>Attributes of edges.</summary>
    public static IReadOnlyList<GraphField<GraphEdge>> Edges { get; } =
    [
        new("form", GraphType.Text, edge => edge.Form),
        new("forms", GraphType.Text, edge => string.Join(' ', edge.Edge.Forms.Select(form => string.Create(CultureInfo.InvariantCulture, $"{form.Key}:{form.Value}")))),
        new("deals", GraphType.Whole, edge => edge.Edge.Deals.Count),
        new("dealIds", GraphType.Text, edge => string.Join(' ', edge.Edge.Deals)),
        .. Total<GraphEdge>("usd", "usdLow", edge => edge.Edge.Usd),
        .. Total<GraphEdge>("dealUsd", "dealUsdLow", edge => edge.Edge.DealUsd),
        new("firstDeal", GraphType.Text, edge => Day(edge.Spells[0].Start)),
        new("lastDeal", GraphType.Text, edge => Day(edge.Spells[^1].End)),
    ];

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A sum of dollars: low and high end (the high one left out when unbounded), and how many deals disclose an amount, of how many that could.</summary>
    private static IEnumerable<GraphField<T>> Total<T>(string name, string low, Func<T, Total> total) =>
    [
        new(low, GraphType.Figure, item => total(item) is { IsDisclosed: true } known ? known.Low : null),
        new($"{name}High", GraphType.Figure, item => total(item) is { IsDisclosed: true } known ? known.High : null),
        new($"{name}Disclosed", GraphType.Whole, item => total(item).Disclosed),
        new($"{name}Of", GraphType.Whole, item => total(item).Of),
    ];
}
