using Ecosystem.Web.Deals;
using Ecosystem.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Tests.Deals;

public class DealHeadlineTests : PageContext
{
    [Theory]
    [InlineData("moonshot-ai-2024-02", "Alibaba and eight others buy into Moonshot AI")]
    [InlineData("jd-2014-03", "Tencent takes a stake in JD.com")]
    [InlineData("xpeng-2023-08", "Didi to take a stake in Xpeng")]
    [InlineData("zhipu-ai-2026-01", "Zhipu AI lists in Hong Kong")]
    [InlineData("openai-2025-09-nvidia", "Called off: Nvidia to take a stake in OpenAI")]
    [InlineData("carizon-2022-10", "CARIAD and Horizon Robotics set up CARIZON")]
    [InlineData("light-years-beyond-2023-06", "Meituan takes over Light Years Beyond")]
    [InlineData("butterfly-effect-2025-12", "Called off: Meta Platforms to take over Butterfly Effect")]
    [InlineData("ubtech-2025-07", "Shares in UBTech Robotics are sold")]
    [InlineData("ubtech-2025-11", "Shares in UBTech Robotics to be sold")]
    [InlineData("gds-2025-05-cb", "GDS Holdings borrows")]
    [InlineData("xai-2025-10", "Reported: Valor Equity Partners and three others lend to xAI")]
    public void Sentence_OfARealDeal(string id, string expected) => Of(id).ShouldBe(expected);

    [Fact]
    public void WithoutInvestors_ARoundIsRaised()
    {
        foreach (var deal in Snapshot.Deals.Where(deal => deal.Parts.Count == 0 && deal.Deal.Kind == Core.Records.DealKind.FundingRound))
            Of(deal.Id).ShouldMatch(" (raises|to raise) (new money|an? |Series )", deal.Id);
    }

    [Fact]
    public void EveryDeal_HasASentenceWithoutLeftOvers()
    {
        foreach (var deal in Snapshot.Deals)
            Of(deal.Id).ShouldNotMatch(@"\{|Head\.|  |undefined", deal.Id);
    }

    private string Of(string id) => DealHeadline.Of(Snapshot.FindDeal(id)!, Services.GetRequiredService<IStringLocalizer<DealText>>());
}
