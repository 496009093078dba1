using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Benchmarks;

/// <summary>Makes the pictures of the README from the real app on the real dataset.</summary>
internal static class Screenshots
{
    private static readonly (string Name, string Path, string Ready)[] Pages =
    [
        ("network", "explore/network?sector=foundation-models&country=CN&from=2022&card=alibaba", "[data-stage] > [data-view][data-ready=true]"),
        ("deal", "deals/moonshot-ai-2024-02", "h1"),
    ];

    public static async Task RunAsync()
    {
        await using var app = await PublishedApp.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Options());
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        foreach (var (name, path, ready) in Pages)
        {
            await page.GotoAsync(new Uri(app.Address, path).ToString());
            await page.WaitForSelectorAsync(ready, new() { State = WaitForSelectorState.Attached });
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            // The network moves clear of its card once the circuit stands.
            await page.WaitForTimeoutAsync(2_000);
            var file = Path.Combine(PublishedApp.RepositoryRoot(), "docs", $"{name}.png");
            await page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled });
            Console.WriteLine(file);
        }
    }
}
