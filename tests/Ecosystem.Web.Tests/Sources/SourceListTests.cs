using Bunit;
using Ecosystem.Core.Records;
using Ecosystem.Web.Sources;
using Ecosystem.Web.Tests.Support;

namespace Ecosystem.Web.Tests.Sources;

public class SourceListTests : PageContext
{
    private static readonly SourceQuestion All = new(null, null, null, false, 1, []);

    [Fact]
    public void WithoutAQuestion_EverySourceOfFactsAndRatesIsThere() =>
        SourceList.Find(Snapshot, All).Count.ShouldBe(Snapshot.Dataset.Sources.Count + Snapshot.Dataset.RateSources.Count);

    [Fact]
    public void Latest_ComesFirstAndUndatedLast()
    {
        var dates = SourceList.Find(Snapshot, All).Select(source => source.Published).ToArray();
        dates.SkipWhile(date => date is not null).ShouldAllBe(date => date == null);
        dates.TakeWhile(date => date is not null).Select(date => date!.Value.Start).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Filters_NarrowTogether() =>
        SourceList.Find(Snapshot, All with { Reliability = Reliability.Primary, Language = "zh" }).ShouldAllBe(source => source.Reliability == Reliability.Primary && source.Language == "zh");

    [Fact]
    public void Text_FindsTitleAndPublisher() =>
        SourceList.Find(Snapshot, All with { Text = "cloud credits" }).Select(source => source.Id).ShouldContain("unknown-2024-05-alibaba-cloud-credits");

    [Fact]
    public void Page_UnknownValue_IsNamedAndTheRestIsKept()
    {
        Navigation.NavigateTo("/sources?reliability=gossip&language=zh");
        var page = Render<SourceListPage>();
        page.Find("[role=alert]").TextContent.ShouldContain("reliability=gossip");
        page.FindAll("tbody tr").Count.ShouldBe(50);
        page.Find("a[rel=next]").GetAttribute("href").ShouldBe("/sources?language=zh&page=2");
    }

    [Fact]
    public void Page_NothingFound_OffersAll()
    {
        Navigation.NavigateTo("/sources?q=zzzzqqqq");
        Render<SourceListPage>().Find(".empty a").GetAttribute("href").ShouldBe("/sources");
    }
}
