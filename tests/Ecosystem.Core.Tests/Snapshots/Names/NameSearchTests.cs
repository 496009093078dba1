using Ecosystem.Core.Datasets;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Tests.Datasets;

namespace Ecosystem.Core.Tests.Snapshots.Names;

public class NameSearchTests
{
    private static readonly NameSearch Names = new(NameEntries.From(DatasetReader.Read(PackageFolder.Real).Dataset!));

    [Theory]
    [InlineData("智谱", "zhipu-ai")]
    [InlineData("zhipu", "zhipu-ai")]
    [InlineData("zp", "zhipu-ai")]
    [InlineData("智譜", "zhipu-ai")]
    [InlineData("zhi pu", "zhipu-ai")]
    [InlineData("zhìpǔ", "zhipu-ai")]
    [InlineData("月之暗面", "moonshot-ai")]
    [InlineData("月", "moonshot-ai")]
    [InlineData("暗面", "moonshot-ai")]
    [InlineData("yuezhianmian", "moonshot-ai")]
    [InlineData("yue zhi an mian", "moonshot-ai")]
    [InlineData("yuezhi", "moonshot-ai")]
    [InlineData("yzam", "moonshot-ai")]
    [InlineData("kimi", "moonshot-ai")]
    [InlineData("ＫＩＭＩ", "moonshot-ai")]
    [InlineData("Moonshoot", "moonshot-ai")]
    [InlineData("2513", "zhipu-ai")]
    [InlineData("HKEX:2513", "zhipu-ai")]
    [InlineData("hkex 2513", "zhipu-ai")]
    [InlineData("2513.HK", "zhipu-ai")]
    [InlineData("700.hk", "tencent")]
    [InlineData("hongshan", "hongshan")]
    [InlineData("sequoia china", "hongshan")]
    [InlineData("红杉", "hongshan")]
    [InlineData("小红书", "xiaohongshu")]
    [InlineData("小紅書", "xiaohongshu")]
    [InlineData("rednote", "xiaohongshu")]
    [InlineData("xhs", "xiaohongshu")]
    [InlineData("零一万物", "01-ai")]
    [InlineData("零一萬物", "01-ai")]
    [InlineData("lingyi wanwu", "01-ai")]
    [InlineData("zero one everything", "01-ai")]
    [InlineData("01ai", "01-ai")]
    [InlineData("long-z", "long-z")]
    [InlineData("LONG Z", "long-z")]
    [InlineData("美团龙珠", "long-z")]
    [InlineData("美團龍珠", "long-z")]
    [InlineData("dark side of the moon", "moonshot-ai")]
    [InlineData("paradigm", "4paradigm")]
    [InlineData("tencent", "tencent")]
    [InlineData("boss直聘", "boss-zhipin")]
    public void Search_NameOfAnOrganization_FindsItFirst(string query, string id) =>
        Names.Search(query, 10)[0].ShouldSatisfyAllConditions(hit => hit.Id.ShouldBe(id), hit => hit.Kind.ShouldBe(SearchKind.Organization));

    [Theory]
    [InlineData("Tecent", "tencent")] // a letter too few
    [InlineData("minimaxx", "minimax")] // too many
    [InlineData("baichoan", "baichuan-ai")] // a wrong one
    [InlineData("nvidai", "nvidia")] // two that changed places
    [InlineData("zihpu", "zhipu-ai")]
    [InlineData("yuezhianmain", "moonshot-ai")]
    [InlineData("sequoia chna", "hongshan")]
    public void Search_OneTypingError_IsForgiven(string query, string id) => Names.Search(query, 10)[0].Id.ShouldBe(id);

    [Theory]
    [InlineData("2514")] // digits are not guessed
    [InlineData("xqz")] // too short to guess
    [InlineData("mooonshoott")] // two errors
    public void Search_TooFarFromAnyName_FindsNoParty(string query) =>
        Names.Search(query, 10).ShouldAllBe(hit => hit.Kind > SearchKind.Product);

    [Theory]
    [InlineData("杨植麟", "yang-zhilin")]
    [InlineData("楊植麟", "yang-zhilin")]
    [InlineData("yzl", "yang-zhilin")]
    [InlineData("yangzhilin", "yang-zhilin")]
    [InlineData("zhilin", "yang-zhilin")]
    public void Search_NameOfAPerson_FindsThemFirst(string query, string id) => Names.Search(query, 10)[0].Id.ShouldBe(id);

    [Fact]
    public void Search_Brand_GivesTheOrganizationBeforeItsProduct() =>
        Names.Search("kimi", 2).Select(hit => (hit.Kind, hit.Id)).ShouldBe([(SearchKind.Organization, "moonshot-ai"), (SearchKind.Product, "kimi")]);

    [Fact]
    public void Search_Initials_GiveOrganizationsBeforePeople()
    {
        var kinds = Names.Search("zp", 10).Select(hit => hit.Id).ToList();

        kinds.IndexOf("zhipu-ai").ShouldBeLessThan(kinds.IndexOf("zhang-peng-zhipu"));
    }

    [Fact]
    public void Search_ProductOnly_FindsItsOrganizationToo() =>
        Names.Search("longzhou one", 5).Select(hit => hit.Id).ShouldBe(["qcraft-longzhou-one", "qcraft"], ignoreOrder: false);

    [Fact]
    public void Search_TwoParties_FindsTheirDeals() =>
        Names.Search("alibaba moonshot", 10).Select(hit => hit.Id).ShouldContain("moonshot-ai-2024-02");

    [Fact]
    public void Search_IdOfADeal_FindsIt() => Names.Search("moonshot-ai-2024-02", 1)[0].Id.ShouldBe("moonshot-ai-2024-02");

    [Fact]
    public void Search_Alias_SaysWhatMatched() => Names.Search("rednote", 1)[0].Matched.ShouldBe("RedNote");

    [Fact]
    public void Search_OneKind_GivesOnlyThat() =>
        Names.Search("moonshot", 20, SearchKind.Source).ShouldSatisfyAllConditions(
            hits => hits.ShouldNotBeEmpty(), hits => hits.ShouldAllBe(hit => hit.Kind == SearchKind.Source));

    [Fact]
    public void Search_Limit_IsKept() => Names.Search("a", 7).Count.ShouldBe(7);

    [Fact]
    public void Search_Scores_Fall() => Names.Search("zh", 50).Select(hit => hit.Score).ShouldBeInOrder(SortDirection.Descending);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!—")]
    [InlineData("\uD800")]
    public void Search_NothingToLookFor_FindsNothing(string query) => Names.Search(query, 10).ShouldBeEmpty();

    [Fact]
    public void Search_VeryLongQuery_IsReadUpToItsLimit() =>
        Names.Search(string.Concat(Enumerable.Repeat("moonshot ", 5000)), 10).ShouldNotBeNull();
}
