using System.Globalization;
using AngleSharp.Dom;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;
using Ecosystem.Web.Home;
using Ecosystem.Web.Shared;
using Ecosystem.Web.Tests.Hosting;
using Ecosystem.Web.Tests.Pages;

namespace Ecosystem.Web.Tests.Home;

public sealed class HomePageTests(RunningApp app) : IDisposable
{
    private readonly PageReader pages = new(app);

    public void Dispose() => pages.Dispose();

    [Fact]
    public async Task Figures_RealData_AreThoseOfTheViews()
    {
        var figures = (await pages.OpenAsync("/")).QuerySelectorAll(".figs > div").Select(figure => (Value: figure.QuerySelector("dd").Plain(), Small: figure.QuerySelector("dd.over").Plain())).ToArray();
        var deals = pages.Snapshot.In(pages.Snapshot.Select(HomeFacts.China)).ToArray();
        var total = Totals.OfDeals(deals);

        figures[0].Value.ShouldBe(Say(StatsView.Of(pages.Snapshot).Unicorns));
        figures[0].Small.ShouldContain("381");
        figures[1].ShouldBe((Say(deals.Length), $"{deals.Select(deal => deal.Target.Id).Distinct().Count()} companies, {deals.SelectMany(deal => deal.Parts).Select(part => part.Investor.Id).Distinct().Count()} investors"));
        figures[2].Value.ShouldStartWith(MoneyFormat.Interval(total.Low, total.High, "USD", CultureInfo.InvariantCulture));
        figures[2].Small.ShouldContain($"{total.Disclosed} of {total.Of} deals");
        figures[3].Small.ShouldStartWith($"{deals.Count(deal => deal.Forms.HasNonCash)} of the {deals.Count(deal => !deal.Forms.IsUndisclosed)} deals");
    }

    [Fact]
    public async Task Tiles_EachForm_CountsTheDealsThatItsLinkOpens()
    {
        var tiles = (await pages.OpenAsync("/")).QuerySelectorAll(".ftiles a");
        tiles.Length.ShouldBeGreaterThan(7);
        foreach (var tile in tiles)
            pages.DealsOf(tile.GetAttribute("href")!).ShouldBe(int.Parse(tile.QuerySelector("b").Plain(), CultureInfo.InvariantCulture), tile.Plain());
    }

    [Fact]
    public async Task Questions_Each_OpensAViewWithDeals()
    {
        var questions = (await pages.OpenAsync("/")).QuerySelectorAll(".qs a");
        questions.Length.ShouldBe(6);
        foreach (var question in questions)
            pages.DealsOf(question.GetAttribute("href")!).ShouldBeGreaterThan(0, question.Plain());
    }

    [Fact]
    public async Task Questions_SmallPrint_SaysWhatTheViewHolds()
    {
        var answers = (await pages.OpenAsync("/")).QuerySelectorAll(".qs a").Select(link => (Text: link.QuerySelector("small").Plain(), Deals: pages.DealsOf(link.GetAttribute("href")!))).ToArray();
        answers[0].Text.ShouldStartWith($"{answers[0].Deals} deals");
        answers[1].Text.ShouldBe("1 deal, ≈ US$400m");
        answers[3].Text.ShouldBe($"{answers[3].Deals} deals since 9 Apr 2025");
        answers[4].Text.ShouldBe($"One step: {answers[4].Deals} deals on record");
        answers[5].Text.ShouldBe($"{answers[5].Deals} of {pages.Snapshot.Deals.Count} deals");
    }

    [Fact]
    public async Task Backers_RealData_CountEachTigerOnceForAGroup()
    {
        var answer = (await pages.OpenAsync("/")).QuerySelectorAll(".qs small")[2].Plain();
        var most = pages.Snapshot.Parties.Max(Backed);
        answer.ShouldContain($"{most} of 6");
        foreach (var first in pages.Snapshot.Parties.Where(party => Backed(party) == most))
            answer.ShouldContain(first.Name);

        int Backed(Party head) => Questions.Tigers.Count(tiger => pages.Snapshot.Party(tiger).AsTarget.Select(index => pages.Snapshot.Deals[index])
            .Any(deal => deal.Deal.Status <= Core.Records.DealStatus.Reported && deal.Parts.Any(part => part.Investor.Root == head)));
    }

    [Fact]
    public async Task Links_ToRecordsAndViews_AllLeadSomewhere()
    {
        var page = (await pages.OpenAsync("/")).QuerySelector("main")!;
        foreach (var href in new[] { "/organizations/", "/people/", "/deals/", "/events#" }.SelectMany(page.Links))
            pages.LeadsToARecord(href).ShouldBeTrue(href);
        foreach (var href in page.Links("/explore/"))
            pages.DealsOf(href).ShouldBeGreaterThan(0, href);
    }

    [Fact]
    public async Task Latest_Deals_AreTheTenLatestOfChina()
    {
        var rows = (await pages.OpenAsync("/")).QuerySelectorAll(".latest tbody tr");
        var latest = DealOrder.Sort(pages.Snapshot, pages.Snapshot.Select(HomeFacts.China)).Take(10).Select(deal => Links.Deal(deal.Id));
        rows.Select(row => row.QuerySelector(".sub a")!.GetAttribute("href")).ShouldBe(latest);
    }

    [Fact]
    public async Task Rules_RealData_AreThreeOrMoreOfPolicyNewestFirst()
    {
        var rules = (await pages.OpenAsync("/")).QuerySelectorAll(".rules tr a").Select(link => pages.Snapshot.FindEvent(link.GetAttribute("href")!.Split('#')[1])!).ToArray();
        rules.Length.ShouldBeGreaterThanOrEqualTo(3);
        rules.ShouldAllBe(rule => rule.Kind == Core.Records.EventKind.Policy || rule.Kind == Core.Records.EventKind.ExportControl);
        rules.Select(rule => rule.Date).ShouldBe(rules.Select(rule => rule.Date).OrderDescending());
    }

    private static string Say(int value) => value.ToString(CultureInfo.InvariantCulture);
}
