using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class NetworkViewTests
{
    private static readonly NetworkView All = NetworkView.Of(Samples.Snapshot, Samples.Snapshot.AllDeals);

    [Fact]
    public void Edge_OwnDollars_StandApartFromTheSizeOfTheDeal()
    {
        var alibaba = Edge(All, "alibaba", "moonshot-ai");
        alibaba.Usd.ShouldBe(new Total(800_000_000, 800_000_000, 1, 1));
        alibaba.DealUsd.ShouldBe(new Total(0, 0, 0, 1));
        alibaba.Forms.ShouldBe(new Dictionary<string, int> { ["cash"] = 1, ["compute-credits"] = 1 }, ignoreOrder: true);

        var hongshan = Edge(All, "hongshan", "moonshot-ai");
        hongshan.Deals.ShouldBe(["moonshot-ai-2023", "moonshot-ai-2024-02", "moonshot-ai-2024-04"]);
        hongshan.Usd.ShouldBe(new Total(0, 0, 0, 3));
        hongshan.DealUsd.ShouldBe(new Total(1_140_000_000, null, 3, 3));
        hongshan.Forms.ShouldBe(new Dictionary<string, int> { ["cash"] = 1 });
    }

    [Fact]
    public void Edge_CancelledAndReportedDeals_AreListedAndNotSummed()
    {
        var cancelled = Edge(All, "zhipu-ai", "z-fund");

        cancelled.Deals.ShouldBe(["z-fund-2024"]);
        cancelled.Usd.ShouldBe(Total.Empty);
        Edge(All, "z-fund", "zhipu-ai").DealUsd.ShouldBe(Total.Empty);
    }

    [Fact]
    public void Node_Raised_LeavesOutSecondariesAndTalks()
    {
        var moonshot = Node(All, "moonshot-ai");

        moonshot.Deals.ShouldBe(4);
        moonshot.Raised.ShouldBe(new Total(1_100_000_000, null, 2, 2));
        moonshot.Unicorn.ShouldBeTrue();
        Node(All, "long-z").Invested.ShouldBe(new Total(50_000_000, 50_000_000, 1, 2));
        Node(All, "lei-jun").ShouldSatisfyAllConditions(node => node.Person.ShouldBeTrue(), node => node.Kind.ShouldBe("person"));
        Node(All, "swiss-lab").Raised.ShouldBe(new Total(0, 0, 0, 1), "no rate is known for its currency");
    }

    [Fact]
    public void Group_Vehicles_CountAsTheirHead()
    {
        var grouped = NetworkView.Of(Samples.Snapshot, Samples.Snapshot.AllDeals, group: true);

        Edge(grouped, "meituan", "moonshot-ai").Usd.ShouldBe(new Total(50_000_000, 50_000_000, 1, 2));
        grouped.Nodes.ShouldNotContain(node => node.Id == "long-z");
        Edge(grouped, "zhipu-ai", "z-fund").Deals.ShouldBe(["z-fund-2024"], "a target stays itself");
    }

    [Fact]
    public void Nodes_OfASet_AreItsParticipantsOnly()
    {
        var view = NetworkView.Of(Samples.Snapshot, Samples.Snapshot.Select(Samples.Filter(Samples.Snapshot, "investor=alibaba")));

        view.Nodes.Select(node => node.Id).ShouldBe(["alibaba", "hongshan", "long-z", "moonshot-ai"]);
        view.Edges.Count.ShouldBe(3);
    }

    [Fact]
    public void Stats_CountTheSnapshot()
    {
        var stats = StatsView.Of(Samples.Snapshot);

        stats.ShouldBe(new StatsView(Samples.Snapshot.Version, 10, 1, 9, 4, 9, 0, 0, 2, 1, 2, 4, new Total(1_653_000_000, null, 5, 6)));
    }

    [Fact]
    public void Timeline_Deals_AreSpansOldestFirstWithEventsOfTheDates()
    {
        var timeline = TimelineView.Of(Samples.Snapshot, Samples.Snapshot.AllDeals, new DateRange(new DateOnly(2024, 2, 1), null));

        timeline.Deals[0].ShouldSatisfyAllConditions(
            deal => deal.Id.ShouldBe("moonshot-ai-2023"), deal => deal.From.ShouldBe("2023-01-01"), deal => deal.To.ShouldBe("2023-12-31"), deal => deal.Usd.ShouldBe(new UsdDto(100_000_000, null)));
        timeline.Deals.Single(deal => deal.Id == "swiss-lab-2026").Usd.ShouldBeNull();
        timeline.Events.Select(item => item.Id).ShouldBe(["plan"]);
    }

    private static NetworkEdge Edge(NetworkView view, string source, string target) => view.Edges.Single(edge => edge.Source == source && edge.Target == target);

    private static NetworkNode Node(NetworkView view, string id) => view.Nodes.Single(node => node.Id == id);
}
