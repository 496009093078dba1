using Ecosystem.Core.Records;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class SurroundingsTests
{
    [Fact]
    public void Disputes_OfAnOrganization_AreThoseOfItsDeals()
    {
        var points = Surroundings.Disputes(Samples.Snapshot, Samples.Snapshot.Party("moonshot-ai"));

        points.Select(point => (point.Deal!.Id, point.Field.Field)).ShouldBe([("moonshot-ai-2024-02", "amount")]);
    }

    [Fact]
    public void Sources_OfAnOrganization_AreTheMostReliableFirst() =>
        Surroundings.Sources(Samples.Snapshot, Samples.Snapshot.Party("moonshot-ai")).Select(source => source.Id).ShouldBe(["filing-2024", "ft-2024", "blog-2024"]);

    /// <summary>The deal that the dashboard was made for.</summary>
    [Fact]
    public void RealData_AlibabaMoonshot_ShowsLegsEscrowStakeAndWhatSourcesDispute()
    {
        var snapshot = RealData.Snapshot;
        var deal = snapshot.FindDeal("moonshot-ai-2024-02")!;
        var legs = LegsView.Of(deal);
        var fields = Conflicts.Of(snapshot, RecordKind.Deal, deal.Id);

        legs.Forms.Select(form => (form.Form, form.Usd!.Value.Low)).ShouldBe([(ConsiderationForm.Cash, 400_000_000m), (ConsiderationForm.ComputeCredits, 400_000_000m)]);
        legs.Escrowed.Single().Consideration.Form.ShouldBe(ConsiderationForm.ComputeCredits);
        deal.Parts[0].Participation.StakePercent.ShouldBe(36);
        var escrow = fields.Single(field => field.Field == "participants.alibaba.considerations.held_in_escrow");
        escrow.Shown.Value.ShouldBe("true");
        escrow.Shown.Voices.Count.ShouldBe(2);
        fields.Where(field => field.IsDisputed).Select(field => field.Field).ShouldBe(
            ["amount", "valuation", "participants", "participants.alibaba.considerations", "participants.alibaba.stake_percent", "round"], ignoreOrder: true);
    }
}
