using System.Buffers.Binary;
using System.Net;
using Ecosystem.Core.Export.Pictures;
using Ecosystem.Web.Previews;
using Ecosystem.Web.Tests.Api;
using Ecosystem.Web.Tests.Hosting;
using Ecosystem.Web.Tests.Pages;

namespace Ecosystem.Web.Tests.Previews;

public sealed class PreviewTests(RunningApp app) : IDisposable
{
    private readonly ApiClient api = new(app);
    private readonly PageReader pages = new(app);

    public void Dispose()
    {
        api.Dispose();
        pages.Dispose();
    }

    [Theory]
    [InlineData("/", "/preview/home.png?v=")]
    [InlineData("/explore/network?form=compute-credits", "/preview/explore/network.png?v=")]
    [InlineData("/explore/timeline?q=%E6%99%BA%E8%B0%B1", "/preview/explore/timeline.png?v=")]
    [InlineData("/explore/ledger?from=2023", "/preview/explore/ledger.png?v=")]
    [InlineData("/organizations/moonshot-ai", "/preview/organizations/moonshot-ai.png?v=")]
    [InlineData("/people/lei-jun", "/preview/people/lei-jun.png?v=")]
    [InlineData("/deals/moonshot-ai-2024-02", "/preview/deals/moonshot-ai-2024-02.png?v=")]
    public async Task Page_ThatPeopleShare_NamesARealPictureOfItself(string path, string picture)
    {
        var page = await pages.OpenAsync(path);
        string Meta(string name) => page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")!.GetAttribute("content")!;
        Meta("og:title").ShouldNotBeEmpty();
        Meta("og:description").ShouldContain("deal");
        Meta("twitter:card").ShouldBe("summary_large_image");
        Meta("og:url").ShouldStartWith(app.Address.ToString());
        var address = Meta("og:image");
        address.ShouldStartWith(app.Address.ToString().TrimEnd('/') + picture);
        page.QuerySelectorAll("meta[property='og:image']").Length.ShouldBe(1);

        using var answer = await api.AskAsync(new Uri(address).PathAndQuery);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))).ShouldBe((1200, 630));
        bytes.Length.ShouldBeInRange(8_000, 600_000); // An empty sheet packs to less; those who show links refuse more.
        using var again = await api.AskAsync(new Uri(address).PathAndQuery, ("If-None-Match", answer.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/explore/network?form=traffic", "/feeds/deals.atom?form=traffic")]
    [InlineData("/organizations/moonshot-ai", "/feeds/organizations/moonshot-ai.atom")]
    [InlineData("/", "/feeds/deals.atom")]
    public async Task Page_ThatCanBeFollowed_SaysWhere(string path, string feed)
    {
        var page = await pages.OpenAsync(path);
        page.QuerySelector("link[rel='alternate'][type='application/atom+xml']")!.GetAttribute("href").ShouldBe(feed);
        page.QuerySelector("link[rel='alternate'][type='application/feed+json']")!.GetAttribute("href").ShouldBe(feed.Replace(".atom", ".json", StringComparison.Ordinal));
        using var answer = await api.AskAsync(feed);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/preview/deals/nothing.png", HttpStatusCode.NotFound)]
    [InlineData("/preview/people/moonshot-ai.png", HttpStatusCode.NotFound)]
    [InlineData("/preview/explore/pie.png", HttpStatusCode.NotFound)]
    [InlineData("/preview/explore/network.png?form=compute", HttpStatusCode.BadRequest)]
    [InlineData("/preview/home.png?form=cash", HttpStatusCode.BadRequest)]
    public Task Picture_OfWhatIsNotThere_SaysSo(string path, HttpStatusCode status) => api.ProblemAsync(path, status);

    [Fact]
    public async Task Picture_OfNoDeals_IsStillACard()
    {
        using var answer = await api.AskAsync("/preview/explore/timeline.png?from=2024&to=2023");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void Font_OfPreviews_DrawsLatinAndChinese()
    {
        PreviewFont.Value.Width("Moonshot AI", 100).ShouldBeInRange(500, 700);
        PreviewFont.Value.Width("月之暗面", 100).ShouldBe(400, 1);
        foreach (var letter in "月之暗面智谱字节跳动é€¥Aa9·")
            PreviewFont.Value.Has(letter).ShouldBeTrue(letter.ToString());
        var canvas = new Canvas(200, 60, Ecosystem.Core.Export.Graphs.Ink.Of(0xffffff));
        canvas.Fill(PreviewFont.Value.Outline("口", new Spot(0, 50), 60), Ecosystem.Core.Export.Graphs.Ink.Of(0));
        canvas.At(30, 28).Red.ShouldBe((byte)255); // A frame: empty in the middle, drawn around it.
        Enumerable.Range(0, 60).Any(x => canvas.At(x, 28).Red < 60).ShouldBeTrue();
    }
}
