using System.Text;
using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public class PictureTests(BrowserFixture browser)
{
    private sealed class Place
    {
        public double X { get; set; }

        public double Y { get; set; }
    }

    [Fact]
    public async Task Node_ClickedWhereThereIsNoWebGl_OpensItsCardAndTheAddressKnows()
    {
        await using var opened = await browser.OpenAsync("about:blank");
        await opened.Page.AddInitScriptAsync("HTMLCanvasElement.prototype.getContext = (original => function (kind, ...rest) { return kind.includes('webgl') ? null : original.call(this, kind, ...rest); })(HTMLCanvasElement.prototype.getContext)");
        await opened.Page.GotoAsync("/explore/network?form=compute-credits");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("network");

        await ClickAsync(opened.Page, explore, "network", "moonshot-ai");

        await Assertions.Expect(opened.Page.Locator("[data-card=moonshot-ai]")).ToContainTextAsync("月之暗面");
        opened.Page.Url.ShouldContain("card=moonshot-ai");
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task Deal_OpenedFromTheTimeline_ShowsBothLegsTheEscrowAndTheStake()
    {
        await using var opened = await browser.OpenAsync("/explore/timeline?form=compute-credits&card=moonshot-ai-2024-02");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("timeline");

        var card = opened.Page.Locator("[data-card=moonshot-ai-2024-02]");
        await Assertions.Expect(card).ToContainTextAsync("Compute credits");
        await Assertions.Expect(card).ToContainTextAsync("Cash");
        await Assertions.Expect(card).ToContainTextAsync("US$400m");
        await Assertions.Expect(card).ToContainTextAsync("In escrow");
        await Assertions.Expect(card).ToContainTextAsync("36%");
        await Assertions.Expect(card).ToContainTextAsync("40");
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task Filter_Changed_LeavesTheNodesWhereTheyAre()
    {
        await using var opened = await browser.OpenAsync("/explore/network");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("network");
        var before = await explore.AskAsync<Place>("network", "screenOf('alibaba')");

        await explore.ChooseAsync("status", "completed");
        await explore.DealsAsync(await explore.CountAsync("status=completed"));

        var after = await explore.AskAsync<Place>("network", "screenOf('alibaba')");
        // The stage itself may change by a few pixels with the chips above it; nodes move with it, not within it.
        after.X.ShouldBe(before.X, 8);
        after.Y.ShouldBe(before.Y, 8);
    }

    [Fact]
    public async Task NetworkAndTimeline_Loaded_FetchTheGraphOnce()
    {
        await using var opened = await browser.OpenAsync("about:blank");
        var graphs = 0;
        opened.Page.Request += (_, request) => graphs += request.Url.Contains("/graph/", StringComparison.Ordinal) ? 1 : 0;
        await opened.Page.GotoAsync("/explore/network");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("network");

        await explore.ChooseAsync("form", "cash");
        await explore.ChooseAsync("status", "completed");
        await explore.DealsAsync(await explore.CountAsync("form=cash&status=completed"));

        graphs.ShouldBe(1);
    }

    [Fact]
    public async Task Network_DrawnByWebGl_LooksAndActsAsOnTheCanvas()
    {
        await using var opened = await browser.OpenAsync("/explore/network?form=compute-credits");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("network");
        var host = opened.Page.Locator("[data-stage=network] > [data-view=network]");
        await Assertions.Expect(host).ToHaveAttributeAsync("data-renderer", "canvas");
        var before = await explore.AskAsync<Place>("network", "screenOf('moonshot-ai')");

        await explore.AskAsync<object?>("network", "drawWith('webgl')");

        await Assertions.Expect(host).ToHaveAttributeAsync("data-renderer", "webgl");
        var after = await explore.AskAsync<Place>("network", "screenOf('moonshot-ai')");
        after.X.ShouldBe(before.X, 1);
        after.Y.ShouldBe(before.Y, 1);
        await ClickAsync(opened.Page, explore, "network", "moonshot-ai");
        await Assertions.Expect(opened.Page.Locator("[data-card=moonshot-ai]")).ToContainTextAsync("月之暗面");
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task Picture_WithoutAnyCanvas_OffersTheTable()
    {
        await using var opened = await browser.OpenAsync("about:blank");
        await opened.Page.AddInitScriptAsync("HTMLCanvasElement.prototype.getContext = () => null");
        await opened.Page.GotoAsync("/explore/network?form=traffic");

        var link = opened.Page.Locator(".empty").GetByRole(AriaRole.Link, new() { Name = "View as table" });
        await link.ClickAsync();

        await Assertions.Expect(opened.Page.Locator("[data-twin=edges]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Network_TakenAway_IsAFileWithNamesFilterLegendAndSource()
    {
        await using var opened = await browser.OpenAsync("/explore/network?form=compute-credits");
        await new ExploreDriver(opened.Page).PictureAsync("network");

        var drawing = await TakeAsync(opened.Page, "SVG, the whole set");
        var image = await TakeAsync(opened.Page, "PNG, as seen");

        var text = Encoding.UTF8.GetString(drawing);
        foreach (var part in new[] { ">Moonshot AI</text>", ">月之暗面</text>", "Compute credits", ">Unicorn</text>", "CC BY 4.0" })
            text.ShouldContain(part);
        image[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        opened.ShouldBeQuiet();
    }

    private static async Task<byte[]> TakeAsync(IPage page, string entry)
    {
        await page.Locator(".take > summary").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = entry }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    [Fact]
    public async Task Keyboard_OnTheTimeline_OpensADeal()
    {
        await using var opened = await browser.OpenAsync("/explore/timeline?form=compute-credits");
        var explore = new ExploreDriver(opened.Page);
        await explore.PictureAsync("timeline");

        await opened.Page.Locator("[data-view=timeline] [role=application], [data-view=timeline][role=application]").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowDown");
        await opened.Page.Keyboard.PressAsync("ArrowRight");
        await opened.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(opened.Page.Locator(".ncard")).ToBeVisibleAsync();
        opened.ShouldBeQuiet();
    }

    private static async Task ClickAsync(IPage page, ExploreDriver explore, string view, string id)
    {
        var place = await explore.AskAsync<Place>(view, $"screenOf('{id}')");
        await page.Mouse.ClickAsync((float)place.X, (float)place.Y);
    }
}
