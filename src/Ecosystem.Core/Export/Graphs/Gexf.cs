using System.Globalization;
using System.Xml;

namespace Ecosystem.Core.Export.Graphs;

/// <summary>
/// A network as GEXF 1.3, the format of Gephi: typed attributes, places, sizes and colours, and time: a node or edge is there in the days that its deals' dates
/// cover, one spell for each stretch of them, so that Gephi's timeline plays the deals.
/// </summary>
public static class Gexf
{
    private const string Space = "http://gexf.net/1.3", Viz = "http://gexf.net/1.3/viz";

    /// <summary>Writes the file as UTF-8.</summary>
    public static void Write(Stream output, NetworkGraph graph, ExportNote note)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CloseOutput = false, Encoding = new System.Text.UTF8Encoding(false) });
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("xmlns", "viz", null, Viz);
        xml.WriteAttributeString("version", "1.3");
        WriteMeta(xml, note);
        WriteGraph(xml, graph);
        xml.WriteEndElement();
    }

    private static void WriteMeta(XmlWriter xml, ExportNote note)
    {
        xml.WriteStartElement("meta", Space);
        xml.WriteAttributeString("lastmodifieddate", GraphFields.Day(note.Date));
        xml.WriteElementString("creator", Space, "Ecosystem");
        xml.WriteElementString("keywords", Space, $"{note.Version} {note.Licence}");
        xml.WriteElementString("description", Space, XmlText.Valid(GraphNote.Of(note)));
        xml.WriteEndElement();
    }

    private static void WriteGraph(XmlWriter xml, NetworkGraph graph)
    {
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("idtype", "string");
        xml.WriteAttributeString("timerepresentation", "interval");
        xml.WriteAttributeString("timeformat", "date");
        if (graph.Nodes.Count > 0)
        {
            xml.WriteAttributeString("start", GraphFields.Day(graph.Nodes.Min(node => node.Spells[0].Start)));
            xml.WriteAttributeString("end", GraphFields.Day(graph.Nodes.Max(node => node.Spells[^1].End)));
        }

        WriteModel(xml, "node", GraphFields.Nodes);
        WriteModel(xml, "edge", GraphFields.Edges);
        xml.WriteStartElement("nodes", Space);
        foreach (var node in graph.Nodes)
            WriteNode(xml, node);
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Space);
        foreach (var edge in graph.Edges)
            WriteEdge(xml, edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteModel<T>(XmlWriter xml, string owner, IReadOnlyList<GraphField<T>> attributes)
    {
        xml.WriteStartElement("attributes", Space);
        xml.WriteAttributeString("class", owner);
        xml.WriteAttributeString("mode", "static");
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("attribute", Space);
            xml.WriteAttributeString("id", attribute.Name);
            xml.WriteAttributeString("title", attribute.Name);
            xml.WriteAttributeString("type", attribute.Type switch { GraphType.Flag => "boolean", GraphType.Whole => "integer", GraphType.Figure => "double", _ => "string" });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node", Space);
        xml.WriteAttributeString("id", node.Node.Id);
        xml.WriteAttributeString("label", XmlText.Valid(node.Node.Label));
        WriteValues(xml, GraphFields.Nodes, node);
        WriteSpells(xml, node.Spells);
        WriteInk(xml, node.Node.Unicorn ? GraphInk.Unicorn : GraphInk.Node);
        if (node is { X: { } x, Y: { } y })
            WriteViz(xml, "position", ("x", x), ("y", y), ("z", 0));
        WriteViz(xml, "size", ("value", node.Size));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge", Space);
        xml.WriteAttributeString("id", edge.Id);
        xml.WriteAttributeString("source", edge.Edge.Source);
        xml.WriteAttributeString("target", edge.Edge.Target);
        xml.WriteAttributeString("weight", edge.Edge.Deals.Count.ToString(CultureInfo.InvariantCulture));
        WriteValues(xml, GraphFields.Edges, edge);
        WriteSpells(xml, edge.Spells);
        WriteInk(xml, GraphInk.Of(edge.Forms));
        xml.WriteEndElement();
    }

    private static void WriteValues<T>(XmlWriter xml, IReadOnlyList<GraphField<T>> attributes, T item)
    {
        xml.WriteStartElement("attvalues", Space);
        foreach (var attribute in attributes)
        {
            if (attribute.Written(item) is not { } value)
                continue;
            xml.WriteStartElement("attvalue", Space);
            xml.WriteAttributeString("for", attribute.Name);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSpells(XmlWriter xml, IReadOnlyList<GraphSpell> spells)
    {
        xml.WriteStartElement("spells", Space);
        foreach (var spell in spells)
        {
            xml.WriteStartElement("spell", Space);
            xml.WriteAttributeString("start", GraphFields.Day(spell.Start));
            xml.WriteAttributeString("end", GraphFields.Day(spell.End));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteInk(XmlWriter xml, Ink ink) => WriteViz(xml, "color", ("r", ink.Red), ("g", ink.Green), ("b", ink.Blue));

    private static void WriteViz(XmlWriter xml, string name, params ReadOnlySpan<(string Name, double Value)> values)
    {
        xml.WriteStartElement("viz", name, Viz);
        foreach (var (key, value) in values)
            xml.WriteAttributeString(key, value.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
