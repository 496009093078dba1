using System.Diagnostics;
using Ecosystem.Browser.Tests.Support;

namespace Ecosystem.Benchmarks;

/// <summary>Whole answers over loopback, warm: what people and programs ask for most.</summary>
internal static class ServerBenchmark
{
    private static readonly string[] Paths =
    [
        "/", "/organizations/alibaba", "/organizations/moonshot-ai", "/deals/moonshot-ai-2024-02", "/people/yang-zhilin", "/explore/network",
        "/api/v1/stats", "/api/v1/deals", "/api/v1/network?form=compute-credits", "/api/v1/facets", "/api/v1/search?q=zhipu", "/export/deals.csv",
    ];

    public static async Task RunAsync(int rounds)
    {
        await using var app = await PublishedApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        foreach (var path in Paths)
        {
            var figures = new Figures($"GET {path}");
            for (var round = -20; round < rounds * 5; round++)
            {
                var clock = Stopwatch.StartNew();
                await client.GetStringAsync(path);
                if (round >= 0)
                    figures.Add(clock.Elapsed.TotalMilliseconds);
            }

            figures.Print();
        }
    }
}
