using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public class LedgerTests(BrowserFixture browser)
{
    [Fact]
    public async Task Ledger_FromItsRowsToTheDealsOfACell_HoldsOneSet()
    {
        const string filter = "sector=foundation-models&from=2023";
        await using var opened = await browser.OpenAsync($"/explore/ledger?{filter}");
        var (page, explore) = (opened.Page, new ExploreDriver(opened.Page));
        await FilterTests.InteractiveAsync(page);
        await page.WaitForFunctionAsync("() => document.querySelector('.ledger-stage[data-ready=true]')");

        await page.GetByRole(AriaRole.Link, new() { Name = "Companies", Exact = true }).ClickAsync();
        var ledger = await explore.ApiAsync($"/api/v1/ledger?{filter}&rows=target&sort=-cash");
        await page.Locator(".ledger thead a").Filter(new() { HasText = "Cash" }).First.ClickAsync();
        var first = ledger.GetProperty("items")[0];
        await Assertions.Expect(page.Locator(".ledger tbody th").First).ToContainTextAsync(first.GetProperty("name").GetString()!);
        await Assertions.Expect(page.Locator(".ledger tfoot td[data-column=headline]")).ToContainTextAsync(
            $"{ledger.GetProperty("all").GetProperty("headline").GetProperty("disclosed").GetInt32()} of {ledger.GetProperty("all").GetProperty("headline").GetProperty("of").GetInt32()} disclosed");

        await page.GetByRole(AriaRole.Link, new() { Name = "Cash only", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".ledger thead")).ToContainTextAsync("Anything but cash");

        // By keyboard: from the first name to the headline and on to its cash.
        await page.Locator(".ledger tbody th a").First.FocusAsync();
        foreach (var _ in Enumerable.Range(0, 3))
            await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator(".ledger tbody tr").First.Locator("td[data-column=cash] a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(url => url.Contains("/explore/deals?", StringComparison.Ordinal));
        await explore.DealsAsync(first.GetProperty("forms").GetProperty("cash").GetProperty("deals").GetInt32());
        opened.ShouldBeQuiet();
    }
}
