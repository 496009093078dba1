using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Benchmarks;

/// <summary>What a person sees in headless Chromium with WebGL in software: the slowest case there is.</summary>
internal static class BrowserBenchmark
{
    // From the click to the frame after the one in which the view says that it drew the new set.
    private const string FilterChange = """
        async form => {
          const stage = document.querySelector("[data-view]");
          const before = stage.dataset.drawn;
          const start = performance.now();
          document.querySelector(`input[name="form"][value="${form}"]`).click();
          while (stage.dataset.drawn === before) await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }
        """;

    public static async Task RunAsync(int rounds)
    {
        await using var app = await PublishedApp.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Options());
        foreach (var view in new[] { "network", "timeline" })
        {
            await ColdAsync(browser, app.Address, view, rounds);
            await WarmAsync(browser, app.Address, view, rounds);
        }
    }

    private static async Task ColdAsync(IBrowser browser, Uri address, string view, int rounds)
    {
        var figures = new Figures($"/explore/{view}, new profile, navigation to first picture");
        for (var round = 0; round < rounds; round++)
        {
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
            var page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(address, $"explore/{view}").ToString(), new() { WaitUntil = WaitUntilState.Commit });
            await page.WaitForFunctionAsync("() => document.querySelector('[data-view][data-ready=true]')");
            figures.Add(await page.EvaluateAsync<double>("() => performance.now()"));
        }

        figures.Print();
    }

    private static async Task WarmAsync(IBrowser browser, Uri address, string view, int rounds)
    {
        var figures = new Figures($"/explore/{view}, filter changed, click to new picture");
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(address, $"explore/{view}").ToString());
        await page.WaitForFunctionAsync("() => document.querySelector('[data-stage] > [data-view][data-ready=true]')");
        for (var round = -2; round < rounds; round++)
        {
            foreach (var form in new[] { "compute-credits", "cash" })
            {
                var on = await page.EvaluateAsync<double>(FilterChange, form);
                var off = await page.EvaluateAsync<double>(FilterChange, form);
                if (round < 0)
                    continue;
                figures.Add(on);
                figures.Add(off);
            }
        }

        figures.Print();
    }
}
