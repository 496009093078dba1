using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class TimelineLanesTests
{
    private static IReadOnlyList<Lane> Lanes(LaneKind kind, LaneOrder order = LaneOrder.Money, bool group = false) => TimelineLanes.Of(
        Samples.Snapshot, Samples.Snapshot.AllDeals, kind, group, order, lane => lane.Party?.Name ?? lane.Key, StringComparer.Ordinal);

    private static string[] Keys(LaneKind kind, LaneOrder order = LaneOrder.Money, bool group = false) => [.. Lanes(kind, order, group).Select(lane => lane.Key)];

    [Fact]
    public void Lanes_ByMoney_SumOnlyWhatEntersSums()
    {
        var lanes = Lanes(LaneKind.Target);

        lanes[0].Key.ShouldBe("moonshot-ai");
        // At least CNY 700m, US$1bn and US$40m; the ceiling in talks is shown and not added.
        lanes[0].Low.ShouldBe(1_140_000_000);
        lanes[0].Deals.Count.ShouldBe(4);
        lanes[0].Total.Disclosed.ShouldBe(3);
        // Reported and cancelled deals have lanes without dollars.
        lanes.Single(lane => lane.Key == "zhipu-ai").Low.ShouldBe(0);
    }

    [Theory]
    [InlineData(LaneOrder.Count, "moonshot-ai", "pony-ai")]
    [InlineData(LaneOrder.First, "moonshot-ai", "pony-ai")]
    [InlineData(LaneOrder.Name, "moonshot-ai", "pony-ai")]
    public void Lanes_OrderedOtherwise_BeginWith(LaneOrder order, string first, string second) => Keys(LaneKind.Target, order)[..2].ShouldBe([first, second]);

    [Fact]
    public void Lanes_OfInvestors_HoldWhatIsKnownToBeTheirOwn()
    {
        var lanes = Lanes(LaneKind.Investor);

        lanes.Single(lane => lane.Key == "alibaba").Low.ShouldBe(800_000_000);
        // The size of the rounds it took part in is not spread over it; the one secondary says it paid cash, not how much.
        lanes.Single(lane => lane.Key == "hongshan").Deals.ShouldAllBe(deal => deal.Usd == null);
        lanes[^1].Key.ShouldBe("investor:");
        lanes[^1].IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void Lanes_Grouped_VehicleCountsAsItsHeadAndTargetsStayThemselves()
    {
        Keys(LaneKind.Investor, group: true).ShouldNotContain("alibaba-cloud");
        Lanes(LaneKind.Investor, group: true).Single(lane => lane.Key == "alibaba").Deals.Count.ShouldBe(2);
        Keys(LaneKind.Target, group: true).ShouldContain("z-fund");
    }

    [Fact]
    public void Lanes_OfForms_SplitAHeadlineAndKeepItsRestApart()
    {
        var lanes = Lanes(LaneKind.Form);
        decimal? Of(string key) => lanes.Single(lane => lane.Key == key).Deals.Single(deal => deal.Deal.Id == "moonshot-ai-2024-02").Usd?.Low;

        Of("form:cash").ShouldBe(400_000_000);
        Of("form:compute-credits").ShouldBe(400_000_000);
        Of("form:").ShouldBe(200_000_000);
        lanes[^1].Key.ShouldBe("form:");
    }

    [Fact]
    public void Lanes_OfSectors_KeepTargetsWithoutOne() => Keys(LaneKind.Sector)[^1].ShouldBe("sector:");

    [Fact]
    public void Shares_EveryoneInOneForm_TakeTheWholeHeadline()
    {
        // The one investor of the secondary paid cash, how much is not said: all of it was cash.
        FormShares.Of(Samples.Snapshot.FindDeal("moonshot-ai-2024-04")!).ShouldBe([new FormShare(ConsiderationForm.Cash, 40_000_000)]);
        FormShares.Of(Samples.Snapshot.FindDeal("pony-ai-2024-11")!).ShouldBe([new FormShare(null, 413_000_000)]);
        FormShares.Of(Samples.Snapshot.FindDeal("moonshot-ai-2026-06")!).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("b,a,a", "a,b")]
    [InlineData("all", "all")]
    [InlineData("all,b, a", "all,a,b")]
    public void Fold_Address_IsReadAndWritten(string? text, string written) => LaneFold.Read(text).ToString().ShouldBe(written);

    [Fact]
    public void Fold_Toggled_TurnsOneLaneOver()
    {
        LaneFold.Everything.Toggle("a").Folds("a").ShouldBeFalse();
        LaneFold.Everything.Toggle("a").Folds("b").ShouldBeTrue();
        LaneFold.None.Toggle("a").Toggle("a").ToString().ShouldBe("");
        LaneFold.Read(new string('x', LaneFold.Longest + 1)).ToString().ShouldBe("");
    }
}
