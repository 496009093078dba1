using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class LegsViewTests
{
    private static DealEntry Deal(string id) => Samples.Snapshot.FindDeal(id)!;

    [Fact]
    public void Of_LegsBelowTheHeadline_LeaveARemainder()
    {
        var legs = LegsView.Of(Deal("moonshot-ai-2024-02"));

        legs.Explained.ShouldBe(new UsdInterval(800_000_000, 800_000_000));
        legs.Unexplained.ShouldBe(new UsdInterval(200_000_000, 200_000_000));
        legs.ExplainedShare.ShouldBe(0.8m);
        legs.ExceedsHeadline.ShouldBeFalse();
        legs.Forms.Select(form => (form.Form, form.Usd!.Value.Low, form.InEscrow))
            .ShouldBe([(ConsiderationForm.Cash, 400_000_000, false), (ConsiderationForm.ComputeCredits, 400_000_000, true)]);
        legs.Investors.Select(investor => (investor.Part.Investor.Id, investor.Usd?.Low, investor.Complete))
            .ShouldBe([("alibaba", 800_000_000, true), ("hongshan", null, false), ("long-z", null, false)]);
        legs.Escrowed.ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_HeadlineAtLeast_LeavesAnOpenRemainder() =>
        LegsView.Of(Deal("moonshot-ai-2023")).Unexplained.ShouldBe(new UsdInterval(50_000_000, null));

    [Fact]
    public void Of_NoHeadline_LeavesNothingToExplain()
    {
        var legs = LegsView.Of(Deal("swiss-lab-2026"));

        legs.Unexplained.ShouldBeNull();
        legs.ExplainedShare.ShouldBeNull();
    }

    [Fact]
    public void MoneyByForm_SplitsTheHeadlineAndKeepsTheRestWithoutForm()
    {
        var sums = MoneyByForm.In(Samples.Snapshot, Samples.Snapshot.Party("moonshot-ai"));

        sums.ShouldBe(
        [
            new FormSum("2023", ConsiderationForm.Cash, new UsdInterval(50_000_000, 50_000_000)),
            new FormSum("2023", null, new UsdInterval(50_000_000, null)),
            new FormSum("2024", ConsiderationForm.Cash, new UsdInterval(400_000_000, 400_000_000)),
            new FormSum("2024", ConsiderationForm.ComputeCredits, new UsdInterval(400_000_000, 400_000_000)),
            new FormSum("2024", null, new UsdInterval(200_000_000, 200_000_000)),
        ]);
    }

    [Fact]
    public void MoneyByForm_OnlyOneFormGiven_TakesTheWholeHeadline() =>
        MoneyByForm.ByQuarter([Deal("pony-ai-2023")]).ShouldBe([new FormSum("2023-Q4", ConsiderationForm.Data, new UsdInterval(100_000_000, 100_000_000))]);

    [Fact]
    public void Holdings_OfAnOrganization_CarryStakesAndLeads()
    {
        var numbers = OrganizationNumbers.Of(Samples.Snapshot, Samples.Snapshot.Party("moonshot-ai"));

        numbers.Raised.ShouldBe(new Total(1_100_000_000, null, 2, 2));
        numbers.UnicornSince.ShouldBe(PartialDate.Parse("2024-02"));
        numbers.Investors[0].ShouldSatisfyAllConditions(
            alibaba => alibaba.Other.Id.ShouldBe("alibaba"), alibaba => alibaba.StakePercent.ShouldBe(36), alibaba => alibaba.Led.ShouldBe(1), alibaba => alibaba.InEscrow.ShouldBeTrue());
        numbers.Portfolio.ShouldBeEmpty();
        OrganizationNumbers.Of(Samples.Snapshot, Samples.Snapshot.Party("alibaba")).Portfolio.Single().Usd.Low.ShouldBe(800_000_000);
    }

    [Fact]
    public void EgoNetwork_ManyNeighbours_ShowsTheStrongestAndSaysHowManyMore()
    {
        var party = RealData.Snapshot.Party("alibaba");
        var ego = EgoNetwork.Of(party, OrganizationNumbers.Of(RealData.Snapshot, party), most: 8);

        ego.Ties.Count.ShouldBe(8);
        ego.Hidden.ShouldBeGreaterThan(0);
        ego.Ties.ShouldAllBe(tie => tie.Invests ? tie.Place.X < 0 : tie.Place.X > 0);
        ego.Ties.Select(tie => (tie.Place.X, tie.Place.Y)).ShouldBeUnique();
    }

    [Fact]
    public void EgoNetwork_OnlyOneSide_StandsAllAround()
    {
        var party = RealData.Snapshot.Party("hongshan");
        var ego = EgoNetwork.Of(party, OrganizationNumbers.Of(RealData.Snapshot, party));

        ego.Ties.ShouldAllBe(tie => !tie.Invests);
        ego.Ties.Count(tie => tie.Place.X < 0).ShouldBe(ego.Ties.Count / 2);
    }
}
