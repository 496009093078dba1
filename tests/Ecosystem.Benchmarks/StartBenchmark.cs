using System.Diagnostics;
using Ecosystem.Browser.Tests.Support;

namespace Ecosystem.Benchmarks;

/// <summary>From the start of the process to the first answer that it is ready.</summary>
internal static class StartBenchmark
{
    public static async Task RunAsync(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("ecosystem-bench-").FullName;
        await MeasureAsync("first start: create and fill the database", folder, 1);
        await MeasureAsync("start with a loaded database, until it answers", folder, rounds);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task MeasureAsync(string what, string folder, int rounds)
    {
        var figures = new Figures(what);
        for (var round = 0; round < rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var app = await PublishedApp.StartAsync(folder);
            figures.Add(clock.Elapsed.TotalMilliseconds);
            await app.StopAsync();
        }

        figures.Print();
    }
}
