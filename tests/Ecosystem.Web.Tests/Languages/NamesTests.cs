using Bunit;
using Ecosystem.Core.Snapshots;
using Ecosystem.Web.Deals;
using Ecosystem.Web.Explore;
using Ecosystem.Web.Layout;
using Ecosystem.Web.Organizations;
using Ecosystem.Web.Shared;
using Ecosystem.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Tests.Languages;

public class NamesTests : PageContext
{
    [Fact]
    public void Name_InChinese_LeadsInChineseAndIsFollowedByTheEnglishOne()
    {
        using var _ = Speaking.Chinese();
        var link = Render<PartyLink>(part => part.Add(link => link.Party, Snapshot.Party("moonshot-ai")));
        link.Find("a").TextContent.ShouldBe("月之暗面");
        link.Find(".zh").TextContent.ShouldBe("Moonshot AI");
        link.Find(".zh").GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public void Name_ThatIsNotOnRecordInChinese_StaysAsItIs()
    {
        using var _ = Speaking.Chinese();
        var party = Snapshot.Parties.First(party => party.NameZh is null);
        var link = Render<PartyLink>(part => part.Add(link => link.Party, party));
        link.Find("a").TextContent.ShouldBe(party.Name);
        link.FindAll(".zh").ShouldBeEmpty();
    }

    [Fact]
    public void List_ByName_InChinese_GoesByPinyin()
    {
        using var _ = Speaking.Chinese();
        var query = OrganizationQuery.Read(null, "tech-company", "CN", null, "name", null, Snapshot, Services.GetRequiredService<IStringLocalizer<OrganizationText>>());
        var names = OrganizationRow.Of(Snapshot, query).Select(row => NameText.Of(row.Party)).ToList();
        string[] sorted = ["阿里巴巴", "百度", "华为", "美团", "腾讯", "小米"];
        names.Where(sorted.Contains).ShouldBe(sorted);
    }

    [Fact]
    public void List_OfPeople_InChinese_ComparesSyllables()
    {
        using var _ = Speaking.Chinese();
        Snapshot.Parties.Where(party => party.NameZh is "程昊" or "陈天石" or "曹越").OrderBy(NameOrder.KeyOf, NameOrder.Current)
            .Select(party => party.NameZh).ShouldBe(["曹越", "陈天石", "程昊"]);
    }

    [Fact]
    public void Order_OfCharacters_IsThatOfTheirPinyin()
    {
        using var _ = Speaking.Chinese();
        new[] { "语音", "基础模型", "电商", "AI 芯片", "自动驾驶" }.Order(NameOrder.Current).ShouldBe(["电商", "基础模型", "语音", "自动驾驶", "AI 芯片"]);
    }

    [Theory]
    [InlineData("Series A+", "A+ 轮")]
    [InlineData("Hong Kong IPO", "港股上市")]
    [InlineData("Series C, early part", "Series C, early part")]
    public void Round_OfAUsualLabel_IsSaidInChinese(string label, string chinese)
    {
        using var _ = Speaking.Chinese();
        Words.Round(label).ShouldBe(chinese);
        using var __ = Speaking.English();
        Words.Round(label).ShouldBe(label);
    }

    [Theory]
    [InlineData("zhipu-ai-2026-01", "智谱在香港上市")]
    [InlineData("light-years-beyond-2023-06", "美团收购光年之外")]
    [InlineData("openai-2025-09-nvidia", "已取消：英伟达拟战略入股OpenAI")]
    public void Headline_InChinese_OfARealDeal(string id, string expected)
    {
        using var _ = Speaking.Chinese();
        DealHeadline.Of(Snapshot.FindDeal(id)!, Services.GetRequiredService<IStringLocalizer<DealText>>()).ShouldBe(expected);
    }

    [Fact]
    public void EveryDeal_InChinese_HasASentenceWithoutLeftOvers()
    {
        using var _ = Speaking.Chinese();
        var text = Services.GetRequiredService<IStringLocalizer<DealText>>();
        foreach (var deal in Snapshot.Deals)
            DealHeadline.Of(deal, text).ShouldNotMatch(@"\{|Head\.|Round\.|Exchange\.| (raises|buys|lists) ", deal.Id);
    }

    [Theory]
    [InlineData("智譜")]
    [InlineData("智谱")]
    public void Name_AskedForInTraditionalCharacters_IsFound(string asked) =>
        Snapshot.Names.Search(asked, 5).Select(hit => hit.Id).ShouldContain("zhipu-ai");

    [Fact]
    public void TopBar_InChinese_MarksTheLanguageSpoken()
    {
        using var _ = Speaking.Chinese();
        var spoken = Render<TopBar>().FindAll("[data-language][aria-pressed=true]");
        spoken.Select(button => (button.TextContent, button.GetAttribute("lang"))).Distinct().ShouldBe([("简体中文", "zh-Hans")]);
    }

    [Fact]
    public void Filter_InChinese_IsSaidInChinese()
    {
        using var _ = Speaking.Chinese();
        var text = Services.GetRequiredService<IStringLocalizer<ExploreText>>();
        var filter = DealFilter.Empty.With(FilterParameters.Form, "compute-credits", "traffic").With(FilterParameters.Investor, "alibaba").With(FilterParameters.From, "2023-02");
        new FilterSentence(text, new FilterLabels(text, Words)).Of(Snapshot, filter).ShouldBe("支付形式：算力额度或流量；投资方：阿里巴巴；自：2023年2月");
    }
}
