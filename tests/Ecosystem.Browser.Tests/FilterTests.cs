using System.Text.Json;
using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public class FilterTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("network")]
    [InlineData("timeline")]
    public async Task Filter_ChosenInAPicture_ShowsTheSameDealsAsTheApi(string view)
    {
        await using var opened = await browser.OpenAsync($"/explore/{view}");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync(view);

        await explore.ChooseAsync("form", "compute-credits");

        await explore.DealsAsync(await explore.CountAsync("form=compute-credits"));
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task Filter_ChosenInTheTable_ShowsOnlyThoseRows()
    {
        await using var opened = await browser.OpenAsync("/explore/deals");
        var explore = new ExploreDriver(opened.Page);
        await InteractiveAsync(opened.Page);

        await explore.ChooseAsync("form", "compute-credits");

        var count = await explore.CountAsync("form=compute-credits");
        await explore.DealsAsync(count);
        await Assertions.Expect(opened.Page.Locator("[data-twin=deals] tbody tr:has(td.cut)")).ToHaveCountAsync(count);
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task SharedLink_InANewBrowser_ShowsTheComputeForEquityNetworkAndNothingElse()
    {
        await using var opened = await browser.OpenAsync("/explore/network?form=compute-credits");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("network");

        var network = await explore.ApiAsync("/api/v1/network?form=compute-credits");
        (await explore.AskAsync<int>("network", "nodesShown()")).ShouldBe(network.GetProperty("nodes").GetArrayLength());
        (await explore.AskAsync<int>("network", "edgesShown()")).ShouldBe(network.GetProperty("edges").GetArrayLength());
        (await explore.Box("form", "compute-credits").IsCheckedAsync()).ShouldBeTrue();
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task Views_OfOneLink_HoldTheSameDeals()
    {
        const string query = "sector=foundation-models&from=2023&status=completed";
        await using var opened = await browser.OpenAsync($"/explore/timeline?{query}");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("timeline");
        var expected = Strings((await explore.ApiAsync($"/api/v1/deal-ids?{query}")).GetProperty("ids"));

        (await explore.AskAsync<string[]>("timeline", "dealsShown()")).ShouldBe(expected, ignoreOrder: true);
        foreach (var view in new[] { "Network", "Ledger", "Deals" })
        {
            await opened.Page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = view, Exact = true }).ClickAsync();
            await opened.Page.WaitForURLAsync(url => url.Contains($"/explore/{view.ToLowerInvariant()}?{query.Split('&')[0]}", StringComparison.Ordinal) || url.Contains("sector=foundation-models", StringComparison.Ordinal));
            await explore.DealsAsync(expected.Length);
            await Assertions.Expect(opened.Page).ToHaveTitleAsync($"{view} · Explore · Ecosystem");
        }

        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task TableTwin_OfTheNetwork_HoldsExactlyItsEdgesAndNodes()
    {
        await using var opened = await browser.OpenAsync("/explore/network?sector=embodied-ai");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("network");
        var edges = await explore.AskAsync<int>("network", "edgesShown()");
        var nodes = await explore.AskAsync<int>("network", "nodesShown()");

        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "View as table" }).ClickAsync();

        await Assertions.Expect(opened.Page.Locator("[data-twin=edges] tbody tr")).ToHaveCountAsync(edges);
        await Assertions.Expect(opened.Page.Locator("[data-twin=nodes] tbody tr")).ToHaveCountAsync(nodes);
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task BackAndForward_AfterTwoFilters_GoThroughThem()
    {
        await using var opened = await browser.OpenAsync("/explore/network");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("network");
        var all = await explore.CountAsync("");
        var cash = await explore.CountAsync("form=cash");
        var both = await explore.CountAsync("form=cash&status=completed");

        await explore.ChooseAsync("form", "cash");
        await explore.DealsAsync(cash);
        await explore.ChooseAsync("status", "completed");
        await explore.DealsAsync(both);
        await opened.Page.GoBackAsync();
        await explore.DealsAsync(cash);
        await opened.Page.GoBackAsync();
        await explore.DealsAsync(all);
        await opened.Page.GoForwardAsync();
        await explore.DealsAsync(cash);
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task Undo_AfterAFilter_TakesItBack()
    {
        await using var opened = await browser.OpenAsync("/explore/network");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("network");

        await explore.ChooseAsync("form", "traffic");
        await opened.Page.Locator(".rail .head").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await explore.DealsAsync(await explore.CountAsync(""));
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task UnknownValue_InALink_IsNamedAndTheRestKept()
    {
        await using var opened = await browser.OpenAsync("/explore/network?form=compute&status=completed");
        var explore = new ExploreDriver(opened.Page);

        await Assertions.Expect(opened.Page.Locator(".problem").First).ToContainTextAsync("form=compute");
        await Assertions.Expect(opened.Page.Locator(".problem").First).ToContainTextAsync("compute-credits");
        await explore.DealsAsync(await explore.CountAsync("status=completed"));
    }

    [Fact]
    public async Task Filter_ThatMatchesNothing_SaysWhichChipToDrop()
    {
        await using var opened = await browser.OpenAsync("/explore/network?form=traffic&escrow=true");
        await InteractiveAsync(opened.Page);

        var empty = opened.Page.Locator(".empty");
        await Assertions.Expect(empty).ToContainTextAsync("No deal matches");
        await empty.GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(opened.Page.Locator("[data-view=network]")).ToBeAttachedAsync();
    }

    internal static async Task InteractiveAsync(IPage page) =>
        await page.WaitForFunctionAsync("() => document.querySelector('[data-interactive=true]')");

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}
