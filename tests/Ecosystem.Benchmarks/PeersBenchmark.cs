using System.Globalization;
using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Benchmarks;

/// <summary>
/// Our pictures beside others that draw the same data, in one run of one browser that draws everything by the processor, as on a machine without a graphics card.
/// Run: dotnet run -c Release --project tests/Ecosystem.Benchmarks peers [network|timeline] [largest number of edges]
/// </summary>
internal static class PeersBenchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly (int Nodes, int Edges)[] Sizes = [(200, 300), (2_000, 5_000), (2_000, 10_000), (20_000, 50_000)];
    private static readonly Dictionary<string, string[]> Rivals = new() { ["network"] = ["network", "visNetwork", "cytoscape"], ["timeline"] = ["timeline", "visTimeline"] };

    public static async Task RunAsync(string[] asked)
    {
        var pages = new PeerPages();
        pages.Prepare();
        var largest = asked.Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : 0).Append(0).Max();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Options().ExecutablePath, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--enable-precise-memory-info"] });
        Console.WriteLine($"{Environment.ProcessorCount} processors, load {Load()}, Chromium {browser.Version}, everything drawn by the processor");
        Console.WriteLine("| nodes / edges or deals | library | first picture | half filtered out | frames a second while dragged | script a frame | main thread a frame | heap |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var (view, libraries) in Rivals.Where(rival => !asked.Any(Rivals.ContainsKey) || asked.Contains(rival.Key)))
        foreach (var (nodes, edges) in Sizes.Where(size => largest == 0 || size.Edges <= largest).Where(size => view == "network" || size.Edges != 10_000))
        foreach (var library in libraries)
            Console.WriteLine(await MeasureAsync(browser, pages, library, nodes, edges));
        Console.WriteLine($"load at the end {Load()}");
    }

    private static async Task<string> MeasureAsync(IBrowser browser, PeerPages pages, string library, int nodes, int edges)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"| {nodes:N0} / {edges:N0} | {library} |");
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1200, Height = 700 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        await pages.RouteAsync(page, SyntheticGraph.Json(nodes, edges));
        await page.GotoAsync(PeerPages.Address + "peers/bench.html");
        await page.WaitForFunctionAsync("() => window.bench");
        var meter = await PageMeter.StartAsync(context, page);
        var before = await meter.HeapAsync();
        if (await TimeAsync(page, $"bench.first('{library}', '/graph.json')") is not { } first)
            return $"{head} over {Patience.TotalSeconds:0} s | | | | | |";
        var heap = await meter.HeapAsync() - before;
        var (frames, seconds, script, task) = await meter.DragAsync(4);
        var filter = await TimeAsync(page, "bench.filter()");
        return string.Create(CultureInfo.InvariantCulture,
            $"{head} {first:0} ms | {(filter is { } time ? $"{time:0} ms" : $"over {Patience.TotalSeconds:0} s")} | {frames / seconds:0.0} | {script / frames:0.0} ms | {task / frames:0.0} ms | {heap / 1e6:0.0} MB |");
    }

    private static async Task<double?> TimeAsync(IPage page, string call)
    {
        try
        {
            return await page.EvaluateAsync<double>(call).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
