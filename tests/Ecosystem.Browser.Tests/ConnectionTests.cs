using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

/// <summary>An app of its own, since it is stopped and started.</summary>
public class ConnectionTests(BrowserFixture browser)
{
    [Fact]
    public async Task LostConnection_IsNoticedAndTheFilterSurvives()
    {
        var port = PublishedApp.FreePort();
        var folder = Directory.CreateTempSubdirectory("ecosystem-lost-").FullName;
        var app = await PublishedApp.StartAsync(folder, port);
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(app.Address, "explore/network?form=compute-credits").ToString());
        var explore = new ExploreDriver(page);
        await explore.PictureAsync("network");

        await app.StopAsync();
        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        await using var again = await PublishedApp.StartAsync(folder, port);

        // The circuit is gone with the process: the page finds that out, loads itself anew and shows the same.
        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync(new() { Timeout = 30_000 });
        await explore.PictureAsync("network");
        (await explore.Box("form", "compute-credits").IsCheckedAsync()).ShouldBeTrue();
        page.Url.ShouldContain("form=compute-credits");
    }
}
