using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class GraphPayloadTests
{
    private static readonly GraphPayload Payload = GraphPayload.Of(Samples.Snapshot);

    [Fact]
    public void Of_Snapshot_HasColumnsOfOneLength()
    {
        foreach (var group in new object[] { Payload.Nodes, Payload.Deals, Payload.Parts, Payload.Legs, Payload.Events, Payload.Valuations })
            group.GetType().GetProperties().Select(column => ((Array)column.GetValue(group)!).Length).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_Deals_AreInTheOrderOfTheirBits()
    {
        Payload.Deals.Id.ShouldBe(Samples.Snapshot.Deals.Select(deal => deal.Id));
        var deal = Array.IndexOf(Payload.Deals.Id, "moonshot-ai-2024-02");

        Payload.Nodes.Id[Payload.Deals.Target[deal]].ShouldBe("moonshot-ai");
        Payload.Deals.From[deal].ShouldBe(new DateOnly(2024, 2, 1).DayNumber - new DateOnly(1970, 1, 1).DayNumber);
        Payload.Deals.Forms[deal].ShouldBe(0b11);
        Payload.Deals.Escrow[deal].ShouldBe(1);
        Payload.Deals.Disputed[deal].ShouldBe(1);
    }

    [Fact]
    public void Of_Nodes_HoldHeadsOfGroupsAndPeople()
    {
        var vehicle = Array.IndexOf(Payload.Nodes.Id, "long-z");

        Payload.Nodes.Id[Payload.Nodes.Root[vehicle]].ShouldBe("meituan");
        Payload.Nodes.Kind[Array.IndexOf(Payload.Nodes.Id, "lei-jun")].ShouldBe(-1);
    }

    [Fact]
    public void Of_UndisclosedDollars_AreNull()
    {
        var swiss = Array.IndexOf(Payload.Deals.Id, "swiss-lab-2026");

        Payload.Deals.Low[swiss].ShouldBeNull();
        Payload.Valuations.Low.ShouldAllBe(low => low > 0);
        Payload.Valuations.Deal.ShouldContain(-1);
    }

    [Fact]
    public void Of_MoreThanAPictureHolds_KeepsTheFirstDealsWithTheirBitsAndSaysHowManyAreLeftOut()
    {
        var all = Samples.Snapshot;
        var parties = GraphPayload.Of(all).Nodes.Id.Length;
        var snapshot = Snapshot.Build(Samples.Dataset(), new PictureLimits(Nodes: parties - 1));

        var payload = GraphPayload.Of(snapshot);

        payload.Nodes.Id.Length.ShouldBeLessThan(parties);
        payload.Deals.Id.ShouldBe(all.Deals.Take(snapshot.DrawnDeals).Select(deal => deal.Id));
        payload.Valuations.Deal.ShouldAllBe(deal => deal < snapshot.DrawnDeals);
        NetworkView.Limited(snapshot, snapshot.AllDeals).OmittedDeals.ShouldBe(all.Deals.Count - snapshot.DrawnDeals);
        NetworkView.Limited(snapshot, snapshot.AllDeals).Nodes.Select(node => node.Id).ShouldBeSubsetOf(payload.Nodes.Id);
        TimelineView.Limited(snapshot, snapshot.AllDeals).Deals.Count.ShouldBe(snapshot.DrawnDeals);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1_000)]
    public void Of_LimitOfDeals_CutsThereAndNotBefore(int limit)
    {
        var snapshot = Snapshot.Build(Samples.Dataset(), new PictureLimits(Deals: limit));

        GraphPayload.Of(snapshot).Deals.Id.Length.ShouldBe(Math.Min(limit, snapshot.Deals.Count));
        snapshot.Drawn(snapshot.AllDeals).Count.ShouldBe(Math.Min(limit, snapshot.Deals.Count));
        NetworkView.Of(snapshot, snapshot.AllDeals).OmittedDeals.ShouldBe(0);
    }
}
