using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

/// <summary>The journalist at five minutes to five: the set, the file, the citation.</summary>
public sealed class TakeAwayTests(BrowserFixture browser)
{
    [Fact]
    public async Task Menu_OfAFilteredSet_GivesTheFileTheFeedAndTheCitation()
    {
        await using var watched = await browser.OpenAsync("/explore/deals?form=compute-credits");
        var page = watched.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.WaitForFunctionAsync("() => document.querySelector('[data-interactive=true]')"); // The live page takes the place of the first one.
        await page.Locator(".take > summary").ClickAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href='/export/deals.xlsx?form=compute-credits']").ClickAsync());
        file.SuggestedFilename.ShouldStartWith("ecosystem-deals_form-compute-credits_");
        new FileInfo(await file.PathAsync()).Length.ShouldBeGreaterThan(5_000);
        await page.Locator(".take > summary").ClickAsync(); // A choice closes the menu; copying does not.
        await Assertions.Expect(page.Locator(".take a[href='/feeds/deals.atom?form=compute-credits']")).ToBeVisibleAsync();

        await page.Locator(".take .cite > summary").ClickAsync();
        var sentence = (await page.Locator("#cite-sentence").TextContentAsync())!;
        sentence.ShouldContain("/explore/deals?form=compute-credits");
        await page.Locator("[data-copy='cite-sentence']").ClickAsync();
        await Assertions.Expect(page.Locator("[data-copy='cite-sentence'] [role=status]")).Not.ToBeEmptyAsync();
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldBe(sentence);
        watched.ShouldBeQuiet();
    }
}
