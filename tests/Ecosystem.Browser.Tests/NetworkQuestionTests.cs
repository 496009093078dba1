using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public class NetworkQuestionTests(BrowserFixture browser)
{
    [Fact]
    public async Task Focus_LegendAndTime_ChangeTheSetForEveryoneAndCanBeTakenBack()
    {
        await using var opened = await browser.OpenAsync("/explore/network?card=moonshot-ai");
        var (page, explore) = (opened.Page, new ExploreDriver(opened.Page));
        await explore.PictureAsync("network");
        var all = await explore.CountAsync("");
        var one = await explore.CountAsync("focus=moonshot-ai");
        var two = await explore.CountAsync("focus=moonshot-ai&steps=2");
        one.ShouldBeLessThan(two);

        await page.Locator("[data-card=moonshot-ai]").GetByRole(AriaRole.Link, new() { Name = "Focus", Exact = true }).ClickAsync();
        await explore.DealsAsync(one);
        await page.Locator(".bar2").GetByRole(AriaRole.Link, new() { Name = "Two steps" }).ClickAsync();
        await explore.DealsAsync(two);
        await NodesAsync(explore, page, "focus=moonshot-ai&steps=2");
        await page.Locator("[data-legend='form=compute-credits']").ClickAsync();
        await explore.DealsAsync(await explore.CountAsync("focus=moonshot-ai&steps=2&form=compute-credits"));
        (await explore.Box("form", "compute-credits").IsCheckedAsync()).ShouldBeTrue();

        for (var undo = 0; undo < 3; undo++)
            await page.Locator(".rail .head").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await explore.DealsAsync(all);

        var back = page.GetByRole(AriaRole.Button, new() { Name = "One step back" });
        await back.ClickAsync();
        await page.WaitForFunctionAsync("() => location.search.includes('to=')");
        var latest = page.Url;
        await back.ClickAsync();
        await page.WaitForFunctionAsync("before => location.search.includes('to=') && location.href !== before", latest);
        await explore.DealsAsync(await explore.CountAsync(new Uri(page.Url).Query.TrimStart('?').Split('&').First(part => part.StartsWith("to=", StringComparison.Ordinal))));
        await page.GoBackAsync();
        await explore.DealsAsync(all);
        page.Url.ShouldNotContain("to=", customMessage: "going through time is one step back, however many dates it passed");
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task Path_BetweenTwo_IsFoundByNameLitInThePictureAndListedInTheTable()
    {
        await using var opened = await browser.OpenAsync("/explore/network?group=true");
        var (page, explore) = (opened.Page, new ExploreDriver(opened.Page));
        await explore.PictureAsync("network");

        await page.GetByRole(AriaRole.Link, new() { Name = "Path between two" }).ClickAsync();
        await PickAsync(page, "From", "meituan", "Meituan");
        await PickAsync(page, "To", "智谱", "Zhipu AI");
        var ways = page.Locator(".ways > li");
        await Assertions.Expect(ways).ToHaveCountAsync(5);
        await ways.Nth(1).Locator("> a").ClickAsync();
        await Assertions.Expect(ways.Nth(1).Locator("> a")).ToHaveAttributeAsync("aria-current", "true");
        var path = (await ways.Nth(1).Locator("b").First.InnerTextAsync()).Split(" – ");
        await page.WaitForFunctionAsync("() => location.search.includes('way=2')");
        (await explore.AskAsync<string[]>("network", "lit()")).Length.ShouldBe(path.Length);

        // As a shared link would: the address alone holds the question.
        await page.GotoAsync($"{page.Url}&table=true");
        var rows = page.Locator("[data-twin=paths] tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(5);
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("Shown");
        foreach (var name in path)
            await Assertions.Expect(rows.Nth(1)).ToContainTextAsync(name);
        opened.ShouldBeQuiet();
    }

    private static async Task PickAsync(IPage page, string box, string words, string name)
    {
        var input = page.GetByRole(AriaRole.Combobox, new() { Name = box, Exact = true });
        await input.FillAsync(words);
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox, new() { Name = box, Exact = true }).GetByRole(AriaRole.Option).First).ToContainTextAsync(name);
        await input.PressAsync("Enter");
        await Assertions.Expect(input).ToHaveValueAsync(name);
    }

    private static async Task NodesAsync(ExploreDriver explore, IPage page, string query)
    {
        var network = await explore.ApiAsync($"/api/v1/network?{query}");
        await page.WaitForFunctionAsync(
            """
            async wanted => {
              const { handleOf } = await import(new URL("./dist/network.js", document.baseURI).href);
              return handleOf(document.querySelector("[data-view=network]"))?.nodesShown() === wanted;
            }
            """, network.GetProperty("nodes").GetArrayLength());
    }
}
