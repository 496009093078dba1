using System.Text.RegularExpressions;
using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public partial class TimelineTests(BrowserFixture browser)
{
    private sealed class Place
    {
        public double X { get; set; }

        public double Y { get; set; }
    }

    [Fact]
    public async Task Lanes_InEveryKindAndOrder_AreTheSameInPictureAndTable()
    {
        await using var opened = await browser.OpenAsync("/explore/timeline?status=completed");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("timeline");

        foreach (var lanes in new[] { "target", "investor", "sector", "form" })
        {
            foreach (var order in new[] { "money", "count", "first", "name" })
            {
                var table = await (await opened.Page.APIRequest.GetAsync($"/explore/timeline?status=completed&table=true&lanes={lanes}&lane-order={order}&lane-fold=all")).TextAsync();
                var expected = LaneOf().Matches(table).Select(match => match.Groups[1].Value).ToArray();

                (await explore.AskAsync<string[]>("timeline", $"update({{ lanes: '{lanes}', order: '{order}' }}) ?? handle.lanesShown()"))
                    .ShouldBe(expected, $"{lanes} by {order}");
            }
        }
    }

    [Fact]
    public async Task Timeline_SortedFoldedSoughtAndRead_IsAllInTheAddress()
    {
        await using var opened = await browser.OpenAsync("/explore/timeline?form=compute-credits");
        var (page, explore) = (opened.Page, new ExploreDriver(opened.Page));
        await explore.PictureAsync("timeline");

        await page.Locator("select[name=lane-order]").SelectOptionAsync("name");
        await InAddressAsync(page, "lane-order=name");

        await page.WaitForFunctionAsync(FirstLane, "01-ai");
        await page.Locator("[data-view=timeline] [role=application]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".tl [aria-live]")).ToContainTextAsync("01.AI");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".tl [aria-live]")).ToContainTextAsync("folded");
        await InAddressAsync(page, "lane-fold=01-ai");

        var place = await explore.AskAsync<Place>("timeline", "screenOfEvent(handle.eventsShown()[0])");
        await page.Mouse.ClickAsync((float)place.X, (float)place.Y);
        var card = page.Locator(".ncard");
        await Assertions.Expect(card.GetByRole(AriaRole.Link, new() { Name = "All events" })).ToBeVisibleAsync();
        await Assertions.Expect(card.Locator(".says li").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "View as table" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-twin=lanes] tbody").First).ToHaveAttributeAsync("data-lane", "01-ai");
        await Assertions.Expect(page.Locator("[data-lane='01-ai'] tr")).ToHaveCountAsync(1);
        await page.Locator("input[name=lane-find]").FillAsync("yue zhi");
        await Assertions.Expect(page.Locator("[data-twin=lanes] tbody")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[data-twin=lanes] tbody")).ToHaveAttributeAsync("data-lane", "moonshot-ai");
        opened.ShouldBeQuiet();
    }

    private const string FirstLane = """
        async wanted => {
          const { handleOf } = await import(new URL("./dist/timeline.js", document.baseURI).href);
          return handleOf(document.querySelector("[data-view=timeline]")).lanesShown()[0] === wanted;
        }
        """;

    private static async Task InAddressAsync(IPage page, string wanted) =>
        await page.WaitForFunctionAsync("wanted => location.search.includes(wanted)", wanted);

    [GeneratedRegex("data-lane=\"([^\"]*)\"")]
    private static partial Regex LaneOf();
}
