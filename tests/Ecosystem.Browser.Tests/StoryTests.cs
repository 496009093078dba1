using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public class StoryTests(BrowserFixture browser)
{
    [Fact]
    public async Task Story_OfSavedViews_PlaysForWhoeverOpensItsLink()
    {
        await using var opened = await browser.OpenAsync("/explore/deals?form=compute-credits");
        var page = opened.Page;
        await FilterTests.InteractiveAsync(page);
        await SaveAsync(page, "Paid in compute", "Cloud credits for shares");
        await page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = "Ledger", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".ledger tbody tr").First).ToBeVisibleAsync();
        await SaveAsync(page, "Who gave what", "");

        await page.Locator(".keep-view").GetByRole(AriaRole.Link, new() { Name = "Saved views and stories" }).ClickAsync();
        await Assertions.Expect(page.Locator(".saved > li")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Move down: Who gave what" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Title of a new story" }).FillAsync("Compute for equity");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a story of these views" }).ClickAsync();
        await page.Locator(".stories summary").ClickAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(page.Locator(".stories-page output")).ToContainTextAsync("The link is copied");
        var link = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        opened.ShouldBeQuiet();

        await using var shared = await browser.OpenAsync(link[link.IndexOf("/explore/", StringComparison.Ordinal)..]);
        var bar = shared.Page.Locator("#story");
        await Assertions.Expect(bar).ToContainTextAsync("Compute for equity · 1 of 2");
        await Assertions.Expect(bar).ToContainTextAsync("Cloud credits for shares");
        await FilterTests.InteractiveAsync(shared.Page);
        await bar.GetByRole(AriaRole.Button, new() { Name = "Next step" }).ClickAsync();
        await Assertions.Expect(bar.Locator("h2")).ToHaveTextAsync("Who gave what");
        await shared.Page.WaitForURLAsync(url => url.EndsWith("/explore/ledger?form=compute-credits", StringComparison.Ordinal));
        (await shared.Page.EvaluateAsync<string?>("() => localStorage.getItem('ecosystem.saved')")).ShouldBeNull();
        await bar.GetByRole(AriaRole.Button, new() { Name = "Close the story" }).ClickAsync();
        await Assertions.Expect(bar).ToBeHiddenAsync();
        shared.ShouldBeQuiet();
    }

    private static async Task SaveAsync(IPage page, string name, string note)
    {
        await page.Locator(".keep-view > summary").ClickAsync();
        await page.Locator(".keep-view input[name=name]").FillAsync(name);
        await page.Locator(".keep-view textarea").FillAsync(note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".keep-view output")).ToHaveTextAsync("Kept in this browser.");
    }
}
