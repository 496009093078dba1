using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class ConflictsTests
{
    private static readonly PartialDate Date = PartialDate.Parse("2024-04");

    [Theory]
    [InlineData("amount", "about 1000000000 USD", "950000000 USD", true)]
    [InlineData("amount", "about 1000000000 USD", "940000000 USD", false)]
    [InlineData("amount", "at least 1000000000 USD", "about 1200000000 USD", true)]
    [InlineData("amount", "up to 1000000000 USD", "about 1200000000 USD", false)]
    [InlineData("amount", "10 to 20 USD", "about 15 USD", true)]
    [InlineData("amount", "10 to 20 USD", "about 25 USD", false)]
    [InlineData("valuation", "720000000 CNY", "about 102000000 USD", true)]
    [InlineData("valuation", "720000000 CNY", "about 720000000 USD", false)]
    [InlineData("valuation", "100 CHF", "100 USD", false)]
    [InlineData("valuation", "20000000000 CNY pre-money", "20000000000 CNY", true)]
    [InlineData("valuation", "RMB20bn as the opening price", "20000000000 CNY", false)]
    [InlineData("participants.alibaba.stake_percent", "36", "36.5", true)]
    [InlineData("participants.alibaba.stake_percent", "36", "36.6", false)]
    [InlineData("participants.alibaba.stake_percent", "1.5", "1 to 2", true)]
    [InlineData("announced", "2024-02", "2024-02-19", true)]
    [InlineData("announced", "2024-02-19", "2024-02-20", false)]
    [InlineData("round", "Series A+", "series a+", false)]
    [InlineData("participants", "500000 USD", "500000 USD", false)]
    public void AgreeAsFigures_TwoValues_FollowsTheField(string field, string left, string right, bool agree)
    {
        var (one, other) = (ClaimValues.Read(field, left), ClaimValues.Read(field, right));

        Samples.Snapshot.Tolerance.AgreeAsFigures(one, other, Date).ShouldBe(agree);
        Samples.Snapshot.Tolerance.AgreeAsFigures(other, one, Date).ShouldBe(agree);
    }

    [Fact]
    public void Agree_Texts_AreComparedNormalized()
    {
        Agree("Series A+", "series  a+").ShouldBeTrue();
        Agree("Series A+", "Series A").ShouldBeFalse();
        Agree("Société Générale", "Societe-Generale").ShouldBeTrue();

        static bool Agree(string left, string right) => Samples.Snapshot.Tolerance.Agree(ClaimValues.Read("round", left), ClaimValues.Read("round", right), Date);
    }

    [Fact]
    public void Of_DisputedDeal_ShowsWhoSupportsWhatAndWhyItWon()
    {
        var fields = Conflicts.Of(Samples.Snapshot, RecordKind.Deal, "moonshot-ai-2024-02");

        fields[0].Field.ShouldBe("amount");
        fields[0].Reason.ShouldBe(WinReason.MostReliable);
        fields[0].Shown.Value.ShouldBe("about 1000000000 USD");
        fields[0].Shown.Voices.Single().Source.Id.ShouldBe("ft-2024");
        fields[0].Differing.Single().Value.ShouldBe("800000000 USD");

        var stake = fields.Single(field => field.Field.EndsWith("stake_percent", StringComparison.Ordinal));
        stake.IsDisputed.ShouldBeFalse();
        stake.Reason.ShouldBe(WinReason.Uncontested);
        stake.Close.Single().Value.ShouldBe("36.4");
        stake.Sources.ShouldBe(2);
    }

    [Fact]
    public void Of_ShownValueWithoutSource_IsSaidToBeJudgement()
    {
        var round = Conflicts.Of(Samples.Snapshot, RecordKind.Deal, "pony-ai-2023", "round");

        round.Shown.Voices.ShouldBeEmpty();
        round.Reason.ShouldBe(WinReason.Judgement);
    }

    [Fact]
    public void Of_RealData_DisputesTheDealsThatTheFilterDoes()
    {
        foreach (var deal in RealData.Snapshot.Deals)
            Conflicts.Of(RealData.Snapshot, RecordKind.Deal, deal.Id).Any(field => field.IsDisputed).ShouldBe(deal.Disputed, deal.Id);
    }
}
