using Ecosystem.Core.Views;
using Ecosystem.Core.Views.Ties;

namespace Ecosystem.Core.Tests.Views.Ties;

public class LouvainTests
{
    [Fact]
    public void Communities_OfTwoCliquesWithOneTie_AreTheCliques()
    {
        string[] ids = ["a1", "a2", "a3", "a4", "alone", "b1", "b2", "b3"];
        var network = RandomNetworks.Of(ids,
            ("a1", "a2", 1), ("a1", "a3", 1), ("a1", "a4", 1), ("a2", "a3", 1), ("a2", "a4", 1), ("a3", "a4", 1),
            ("b1", "b2", 1), ("b1", "b3", 1), ("b2", "b3", 1), ("a4", "b1", 1));

        var communities = CommunitiesView.Of(network);

        communities.All.Select(community => community.Members).ShouldBe([["a1", "a2", "a3", "a4"], ["b1", "b2", "b3"]]);
        communities.Of("b3")!.Number.ShouldBe(2);
        communities.Of("alone").ShouldBeNull("who has no tie is in no community");
    }

    [Fact]
    public void Communities_OfManySmallNetworks_ComeNearTheBestOfAllWaysToPart()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var network = RandomNetworks.Make(seed, most: 7);
            var graph = TieGraph.Of(network);
            var found = Modularity(graph, Louvain.Of(graph));

            found.ShouldBeGreaterThanOrEqualTo(-1e-9, $"seed {seed}: all in one community is worth 0");
            found.ShouldBeGreaterThanOrEqualTo(Best(graph) - 0.1, $"seed {seed}");
        }
    }

    [Fact]
    public void Communities_OfTheRealNetwork_HoldEveryTiedNodeOnce()
    {
        var network = NetworkView.Of(RealData.Snapshot, RealData.Snapshot.AllDeals);
        var graph = TieGraph.Of(network);
        var communities = CommunitiesView.Of(network);

        communities.All.SelectMany(community => community.Members).ShouldBe(
            network.Edges.Where(edge => edge.Source != edge.Target).SelectMany(edge => new[] { edge.Source, edge.Target }).Distinct(), ignoreOrder: true);
        communities.All.ShouldAllBe(community => community.Members.Contains(community.Largest.Id));
        Modularity(graph, Louvain.Of(graph)).ShouldBeGreaterThan(0.4);
    }

    // Every way to part the nodes, by numbering each with a community at most one above those before.
    private static double Best(TieGraph graph)
    {
        var best = 0.0;
        Part(new int[graph.Count], 0, 0);
        return best;

        void Part(int[] parts, int node, int used)
        {
            if (node == graph.Count)
            {
                best = Math.Max(best, Modularity(graph, parts));
                return;
            }

            for (parts[node] = 0; parts[node] <= used; parts[node]++)
                Part(parts, node + 1, Math.Max(used, parts[node] + 1));
        }
    }

    private static double Modularity(TieGraph graph, int[] communities)
    {
        var degrees = Enumerable.Range(0, graph.Count).Select(node => graph.Of(node).Sum(tie => tie.Deals)).ToArray();
        double all = degrees.Sum();
        if (all == 0)
            return 0;
        var inside = Enumerable.Range(0, graph.Count).Sum(node => graph.Of(node).Where(tie => communities[tie.Node] == communities[node]).Sum(tie => tie.Deals));
        var expected = Enumerable.Range(0, graph.Count).GroupBy(node => communities[node], node => degrees[node]).Sum(group => Math.Pow(group.Sum(), 2));
        return inside / all - expected / (all * all);
    }
}
