using System.Xml.Linq;
using Ecosystem.Core.Export.Graphs;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Export;

public class GraphFileTests
{
    private static readonly XNamespace Gexf13 = "http://gexf.net/1.3";
    private static readonly XNamespace Viz = "http://gexf.net/1.3/viz";
    private static readonly XNamespace Ml = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public void Gexf_Edge_HasASpellForEachDatesSpanAndItsForms()
    {
        var edge = Parse(Gexf.Write, Samples.Snapshot).Descendants(Gexf13 + "edge").Single(edge => (string?)edge.Attribute("id") == "hongshan~moonshot-ai");
        edge.Descendants(Gexf13 + "spell").Select(spell => ((string?)spell.Attribute("start"), (string?)spell.Attribute("end")))
            .ShouldBe([("2023-01-01", "2023-12-31"), ("2024-02-01", "2024-02-29"), ("2024-04-10", "2024-04-10")]);
        (Value(edge, "deals"), Value(edge, "forms"), Value(edge, "form")).ShouldBe(("3", "cash:1", "cash"));
        ((string?)edge.Element(Viz + "color")!.Attribute("r")).ShouldBe("26");
    }

    [Fact]
    public void Gexf_WhatIsNotDisclosed_IsLeftOutAndNeverZero()
    {
        var file = Parse(Gexf.Write, Samples.Snapshot);
        var lab = Node(file, "swiss-lab"); // Raised in a currency without a rate.
        (Value(lab, "raised"), Value(lab, "raisedHigh"), Value(lab, "raisedDisclosed"), Value(lab, "raisedOf")).ShouldBe((null, null, "0", "1"));
        var moonshot = Node(file, "moonshot-ai"); // One amount is "at least": the sum has no upper end.
        (Value(moonshot, "raised"), Value(moonshot, "raisedHigh"), Value(moonshot, "raisedDisclosed")).ShouldBe(("1100000000", null, "2"));
    }

    [Fact]
    public void Gexf_Attributes_AreTypedAndTimeIsDynamic()
    {
        var graph = Parse(Gexf.Write, Samples.Snapshot).Descendants(Gexf13 + "graph").Single();
        ((string?)graph.Attribute("mode"), (string?)graph.Attribute("timeformat"), (string?)graph.Attribute("defaultedgetype")).ShouldBe(("dynamic", "date", "directed"));
        var types = graph.Descendants(Gexf13 + "attribute").Where(item => (string?)item.Parent!.Attribute("class") == "node")
            .ToDictionary(item => (string)item.Attribute("id")!, item => (string)item.Attribute("type")!);
        (types["deals"], types["invested"], types["unicorn"], types["kind"]).ShouldBe(("integer", "double", "boolean", "string"));
    }

    [Fact]
    public void Files_NamesThatXmlMustEscape_AndChinese_ComeBackAsTheyWere()
    {
        var dataset = Samples.Dataset();
        var organizations = dataset.Organizations.Select(item => item.Id == "moonshot-ai" ? item with { Name = "A & <B> \"C\" 'D'\u0007", NameZh = "月之暗面 𠮷" } : item);
        var snapshot = Snapshot.Build(dataset with { Organizations = [.. organizations] });
        var gexf = Node(Parse(Gexf.Write, snapshot), "moonshot-ai");
        ((string?)gexf.Attribute("label"), Value(gexf, "nameZh")).ShouldBe(("A & <B> \"C\" 'D'", "月之暗面 𠮷"));
        var graphml = Parse(GraphMl.Write, snapshot).Descendants(Ml + "node").Single(node => (string?)node.Attribute("id") == "moonshot-ai");
        graphml.Elements(Ml + "data").Single(data => (string?)data.Attribute("key") == "n-label").Value.ShouldBe("A & <B> \"C\" 'D'");
    }

    [Fact]
    public void Gexf_NoDeals_IsAnEmptyGraph() =>
        Parse(Gexf.Write, Samples.Snapshot, DealSet.Where(Samples.Snapshot.Deals.Count, _ => false)).Descendants(Gexf13 + "node").ShouldBeEmpty();

    [Fact]
    public void Spells_ThatShareADay_BecomeOne()
    {
        DealEntry Dated(string date) => Samples.Snapshot.Deals[0] with { Deal = Samples.Snapshot.Deals[0].Deal with { Announced = PartialDate.Parse(date) } };
        GraphSpell.Of([Dated("2024-02-19"), Dated("2024"), Dated("2025-01-01"), Dated("2023")])
            .ShouldBe([new(new(2023, 1, 1), new(2023, 12, 31)), new(new(2024, 1, 1), new(2024, 12, 31)), new(new(2025, 1, 1), new(2025, 1, 1))]);
    }

    private static XDocument Parse(Action<Stream, NetworkGraph, Core.Export.ExportNote> write, Snapshot snapshot, DealSet? deals = null)
    {
        using var file = new MemoryStream();
        write(file, NetworkGraph.Of(snapshot, deals ?? snapshot.AllDeals), Notes.Note);
        file.Position = 0;
        return XDocument.Load(file);
    }

    private static XElement Node(XDocument file, string id) => file.Descendants(Gexf13 + "node").Single(node => (string?)node.Attribute("id") == id);

    private static string? Value(XElement item, string name) =>
        (string?)item.Descendants(Gexf13 + "attvalue").SingleOrDefault(value => (string?)value.Attribute("for") == name)?.Attribute("value");
}
