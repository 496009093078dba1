using Deque.AxeCore.Playwright;
using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public class LookTests(BrowserFixture browser)
{
    /// <summary>Every kind of page.</summary>
    public static TheoryData<string> Pages =>
    [
        "/", "/explore/network", "/explore/network?form=compute-credits&card=alibaba", "/explore/network?form=compute-credits&table=true&communities=true&path=alibaba~moonshot-ai&pin=tencent", "/explore/timeline?sector=foundation-models", "/explore/deals", "/explore/ledger?form=compute-credits", "/stories",
        "/organizations", "/organizations/moonshot-ai", "/organizations/alibaba", "/people/yang-zhilin", "/deals/moonshot-ai-2024-02",
        "/sources", "/sources/ft-2024-05-13-alibaba-cloud-ai-investor", "/events", "/about/data", "/about/method", "/search?q=zhipu", "/no-such-page",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEitherTheme_HasNoSeriousAccessibilityFinding(string path)
    {
        await using var opened = await browser.OpenAsync(path);
        await SettledAsync(opened, path);
        foreach (var dark in new[] { false, true })
        {
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
            var found = await opened.Page.RunAxe();
            found.Violations.Where(violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")
                .ShouldBeEmpty($"{path}, {(dark ? "dark" : "light")}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_FitsItsWidth(string path)
    {
        await using var opened = await browser.OpenAsync(path, new PageLook(390, 844));
        await SettledAsync(opened, path);

        (await opened.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390, path);
        if (path != "/no-such-page")
            opened.ShouldBeQuiet();
    }

    private static async Task SettledAsync(WatchedPage opened, string path)
    {
        if (path.StartsWith("/explore/network", StringComparison.Ordinal) && !path.Contains("table=", StringComparison.Ordinal))
            await new ExploreDriver(opened.Page).PictureAsync("network");
        if (path.StartsWith("/explore", StringComparison.Ordinal))
            await FilterTests.InteractiveAsync(opened.Page);
        if (path.StartsWith("/explore/timeline", StringComparison.Ordinal))
            await new ExploreDriver(opened.Page).PictureAsync("timeline");
    }
}
