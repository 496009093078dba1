using Ecosystem.Core.Views.Ties;

namespace Ecosystem.Core.Tests.Views.Ties;

public class ShortestPathsTests
{
    [Fact]
    public void Paths_OfManySmallNetworks_AreThoseOfTryingAllWays()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var graph = TieGraph.Of(RandomNetworks.Make(seed));
            for (var to = 1; to < graph.Count; to++)
            {
                var expected = AllWays(graph, 0, to).Order(TieWalk.BestFirst).Take(5).Select(Text);
                new ShortestPaths(graph, 0, to).Find(5).Select(Text).ShouldBe(expected, $"seed {seed}, to {to}");
            }
        }
    }

    [Fact]
    public void Paths_BehindANarrowPlace_DoNotWanderThroughTheRest()
    {
        // A start, a gate, an end, and behind the gate a thicket in which trying all ways would not end.
        string[] thicket = [.. Enumerable.Range(0, 40).Select(i => $"t{i:00}")];
        var graph = TieGraph.Of(RandomNetworks.Of(["end", "gate", "start", .. thicket],
            [("start", "gate", 1), ("gate", "end", 1), ("gate", "t00", 1), .. thicket.SelectMany(a => thicket.Where(b => string.CompareOrdinal(a, b) < 0).Select(b => (a, b, 1)))]));

        var found = new ShortestPaths(graph, graph.Node("start"), graph.Node("end")).Find(5);

        found.Select(walk => walk.Nodes.Select(graph.Id)).ShouldHaveSingleItem().ShouldBe(["start", "gate", "end"]);
    }

    private static string Text(TieWalk walk) => $"{string.Join('>', walk.Nodes)} {walk.Deals}";

    private static IEnumerable<TieWalk> AllWays(TieGraph graph, int from, int to) => Further(graph, new TieWalk([from], 0), to);

    private static IEnumerable<TieWalk> Further(TieGraph graph, TieWalk walk, int to) => walk.Nodes[^1] == to
        ? [walk]
        : graph.Of(walk.Nodes[^1]).Where(tie => !walk.Nodes.Contains(tie.Node)).SelectMany(tie => Further(graph, walk.Then(tie.Node, tie.Deals), to));
}
