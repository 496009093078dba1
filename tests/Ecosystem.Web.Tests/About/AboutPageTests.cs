using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ecosystem.Core.Datasets;
using Ecosystem.Core.Records;
using Ecosystem.Core.Views;
using Ecosystem.Web.Tests.Hosting;
using Ecosystem.Web.Tests.Pages;

namespace Ecosystem.Web.Tests.About;

public sealed partial class AboutPageTests(RunningApp app) : IDisposable
{
    private readonly PageReader pages = new(app);

    public void Dispose() => pages.Dispose();

    [Theory, InlineData("/about/data"), InlineData("/about/method")]
    public async Task Contents_EachEntry_LeadsToAHeadOfThePage(string path)
    {
        var page = await pages.OpenAsync(path);
        var entries = page.QuerySelector(".toc")!.Links(path + "#");
        entries.Length.ShouldBe(page.QuerySelectorAll("main h2[id]").Length);
        foreach (var entry in entries)
            page.GetElementById(entry.Split('#')[1]).ShouldNotBeNull(entry);
    }

    [Theory, InlineData("/about/data"), InlineData("/about/method")]
    public async Task Links_OfThePage_AllLeadSomewhere(string path)
    {
        var page = (await pages.OpenAsync(path)).QuerySelector("main")!;
        foreach (var href in page.Links("/explore/"))
            pages.DealsOf(href).ShouldBeGreaterThan(0, href);
        foreach (var href in new[] { "/organizations/", "/deals/" }.SelectMany(page.Links))
            pages.LeadsToARecord(href).ShouldBeTrue(href);
    }

    [Theory, InlineData("/about/data"), InlineData("/about/method")]
    public async Task Texts_OfThePage_AreAllThere(string path)
    {
        // A text that is missing shows its own name: Data.Origin1, Money2.
        var words = (await pages.OpenAsync(path)).QuerySelector("main")!.Descendants<IText>().SelectMany(text => text.Data.Split((char[]?)null));
        words.Where(word => NameOfAText().IsMatch(word)).ShouldBeEmpty();
    }

    [Theory, InlineData("/export/deals.csv"), InlineData("/api/v1/deals"), InlineData("/openapi/v1.json")]
    public async Task Downloads_OfTheDataPage_Exist(string path)
    {
        (await pages.OpenAsync("/about/data")).QuerySelector("main")!.Links(path).ShouldNotBeEmpty();
        using var http = app.RawClient();
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task Files_OfTheDataPage_HaveTheRowsOfThePackage()
    {
        var rows = (await pages.OpenAsync("/about/data")).QuerySelector("#files")!.Closest("section")!.QuerySelectorAll("tbody tr")
            .Select(row => $"{row.QuerySelector("th").Plain()}: {row.QuerySelector(".r").Plain().Replace(",", "", StringComparison.Ordinal)} rows");
        var heard = new Heard();
        DatasetReader.Read(Path.Combine(AppContext.BaseDirectory, "data"), heard).Dataset.ShouldNotBeNull();
        rows.ShouldBe(heard.Where(line => line.EndsWith(" rows", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Citation_NamesTheVersionOfTheDay() =>
        (await pages.OpenAsync("/about/data")).QuerySelector("#cite-sentence").Plain().ShouldContain($"Dataset version {pages.Snapshot.Today:yyyy.MM.dd}-{pages.Snapshot.Version[..7]}");

    [Fact]
    public async Task Unicorns_OfTheMethodPage_AreThoseOfTodayWithTheirDeals()
    {
        var page = await pages.OpenAsync("/about/method");
        var listed = page.QuerySelectorAll("#unicorns").Single().Closest("section")!;
        listed.QuerySelector("h3").Plain().ShouldStartWith($"{StatsView.Of(pages.Snapshot).Unicorns} unicorns");
        listed.Links("/organizations/").Order().ShouldBe(pages.Snapshot.Unicorns.Today.Select(unicorn => Ecosystem.Web.Shared.Links.Organization(unicorn.Organization.Id)).Order());
        listed.Links("/deals/").Length.ShouldBe(pages.Snapshot.Unicorns.Today.Count(unicorn => unicorn.Valuation.Deal is not null));
    }

    [Fact]
    public async Task Forms_OfTheMethodPage_AreAllTwelveWithMixedAndUndisclosed() =>
        (await pages.OpenAsync("/about/method")).QuerySelector("#forms")!.Closest("section")!.QuerySelectorAll(".fchip").Length
            .ShouldBe(Vocabulary<ConsiderationForm>.Values.Count + 2);

    [GeneratedRegex(@"^[A-Z][a-z]{2,}(\.[A-Z]?[a-z][\w.]+|\d)$")]
    private static partial Regex NameOfAText();

    /// <summary>What the reader of the package says while it reads: "deals.csv: 513 rows".</summary>
    private sealed class Heard : List<string>, IProgress<string>
    {
        public void Report(string value) => Add(value);
    }
}
