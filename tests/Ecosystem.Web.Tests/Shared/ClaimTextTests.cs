using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Web.Shared;

namespace Ecosystem.Web.Tests.Shared;

public class ClaimTextTests : PartsContext
{
    private static readonly Source Major = new("ft-1", null, "T", "Financial Times", PartialDate.Parse("2024-05"), "en", Reliability.MajorOutlet);
    private static readonly Source Trade = new("pd-1", null, "T", "Pandaily", PartialDate.Parse("2024-06"), "en", Reliability.TradePress);
    private static readonly Snapshot Snapshot = Snapshot.Build(Small());

    [Theory]
    [InlineData("amount", "about 400000000 USD", "≈ US$400m")]
    [InlineData("amount", "at least 20000000000 CNY", "≥ ¥20bn")]
    [InlineData("valuation", "up to 3000000000 USD", "≤ US$3bn")]
    [InlineData("amount", "500000000 to 600000000 USD", "US$500m – 600m")]
    [InlineData("participants.alibaba.stake_percent", "about 36", "≈ 36%")]
    [InlineData("participants.alibaba.stake_percent", "1 to 2", "1 – 2%")]
    [InlineData("announced", "2024-02", "Feb 2024")]
    [InlineData("kind", "funding-round", "Funding round")]
    [InlineData("participants.alibaba.lead", "true", "yes")]
    [InlineData("target", "moonshot-ai", "Moonshot AI")]
    [InlineData("round", "Series A+", "Series A+")]
    public void Value_IsSaidInWords(string field, string value, string text) =>
        ClaimText.Say(Snapshot, Words, RecordKind.Deal, field, value).ShouldBe(text);

    [Fact]
    public void Card_OfADisputedField_PutsAgreementFirstAndSaysWhyTheValueWon()
    {
        var card = new SourceCards(Snapshot, Words).Of(RecordKind.Deal, "moonshot-ai-2024-02", "amount", "Headline");
        card.Shown.ShouldBe("US$1bn");
        card.Why.ShouldBe("from the more reliable source");
        card.Lines.Select(line => (line.Source.Id, line.Says, line.Differs)).ShouldBe([("ft-1", "US$1bn", false), ("pd-1", "US$800m", true)]);
        card.Differing.ShouldBe(1);
    }

    [Fact]
    public void Card_WithoutClaims_HasNoLines() =>
        new SourceCards(Snapshot, Words).Of(RecordKind.Deal, "moonshot-ai-2024-02", "round", "Round").Lines.ShouldBeEmpty();

    private static Dataset Small()
    {
        Organization Party(string id, string name, OrganizationKind kind) => new(id, name, null, null, [], kind, "CN", null, null, [], OrganizationStatus.Private, null, null, null, "");
        Claim Claim(Source source, string value, bool differs) => new(RecordKind.Deal, "moonshot-ai-2024-02", "amount", source.Id, value, differs, null);
        return new Dataset
        {
            Date = new DateOnly(2026, 11, 22),
            Organizations = [Party("alibaba", "Alibaba Group", OrganizationKind.TechCompany), Party("moonshot-ai", "Moonshot AI", OrganizationKind.Startup)],
            Deals = [new Deal("moonshot-ai-2024-02", "moonshot-ai", PartialDate.Parse("2024-02"), DealKind.FundingRound, "Series A+", DealStatus.Completed,
                new Money(1_000_000_000, "USD", Qualifier.Exact), null, [new Participation("alibaba", false, true, 36, [])], "")],
            Sources = [Major, Trade],
            Claims = [Claim(Major, "1000000000 USD", false), Claim(Trade, "800000000 USD", true)],
            People = [], Roles = [], Valuations = [], Relationships = [], Products = [], Events = [], Rates = [], RateSources = [], Redirects = [],
        };
    }
}
