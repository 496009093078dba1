using System.Text;
using System.Xml;

namespace Ecosystem.Core.Export.Graphs;

/// <summary>A network as GraphML, which Gephi, yEd, NetworkX and igraph read: typed attributes, with places, sizes and colours as attributes of their own.</summary>
public static class GraphMl
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";
    private const string Schema = "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    private static readonly GraphField<GraphNode>[] Nodes =
    [
        new("label", GraphType.Text, node => node.Node.Label), .. GraphFields.Nodes,
        new("x", GraphType.Figure, node => (decimal?)node.X), new("y", GraphType.Figure, node => (decimal?)node.Y), new("size", GraphType.Figure, node => (decimal)node.Size),
        .. Inks<GraphNode>(node => node.Node.Unicorn ? GraphInk.Unicorn : GraphInk.Node),
    ];

    private static readonly GraphField<GraphEdge>[] Edges =
    [
        .. GraphFields.Edges, new("weight", GraphType.Figure, edge => (decimal)edge.Edge.Deals.Count), .. Inks<GraphEdge>(edge => GraphInk.Of(edge.Forms)),
    ];

    /// <summary>Writes the file as UTF-8.</summary>
    public static void Write(Stream output, NetworkGraph graph, ExportNote note)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CloseOutput = false, Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("graphml", Space);
        xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", Schema);
        WriteKeys(xml, "node", "n", Nodes);
        WriteKeys(xml, "edge", "e", Edges);
        WriteKey(xml, "graph", "note", "note", GraphType.Text);
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("edgedefault", "directed");
        WriteData(xml, "note", XmlText.Valid(GraphNote.Of(note)));
        foreach (var node in graph.Nodes)
            WriteItem(xml, "node", "n", Nodes, node, ("id", node.Node.Id));
        foreach (var edge in graph.Edges)
            WriteItem(xml, "edge", "e", Edges, edge, ("id", edge.Id), ("source", edge.Edge.Source), ("target", edge.Edge.Target));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys<T>(XmlWriter xml, string owner, string prefix, IReadOnlyList<GraphField<T>> attributes)
    {
        foreach (var attribute in attributes)
            WriteKey(xml, owner, prefix + "-" + attribute.Name, attribute.Name, attribute.Type);
    }

    private static void WriteKey(XmlWriter xml, string owner, string id, string name, GraphType type)
    {
        xml.WriteStartElement("key", Space);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", owner);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type switch { GraphType.Flag => "boolean", GraphType.Whole => "int", GraphType.Figure => "double", _ => "string" });
        xml.WriteEndElement();
    }

    private static void WriteItem<T>(
        XmlWriter xml, string element, string prefix, IReadOnlyList<GraphField<T>> attributes, T item, params ReadOnlySpan<(string Name, string Value)> own)
    {
        xml.WriteStartElement(element, Space);
        foreach (var (name, value) in own)
            xml.WriteAttributeString(name, value);
        foreach (var attribute in attributes)
        {
            if (attribute.Written(item) is { } value)
                WriteData(xml, prefix + "-" + attribute.Name, value);
        }

        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Space);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    // Gephi takes a colour from these three.
    private static IEnumerable<GraphField<T>> Inks<T>(Func<T, Ink> ink) =>
    [
        new("r", GraphType.Whole, item => (int)ink(item).Red), new("g", GraphType.Whole, item => (int)ink(item).Green), new("b", GraphType.Whole, item => (int)ink(item).Blue),
    ];
}
