using System.Text.Json;
using Microsoft.Playwright;

namespace Ecosystem.Benchmarks;

/// <summary>What the browser itself counts of a page: script, main thread, heap.</summary>
internal sealed class PageMeter(IPage page, ICDPSession session)
{
    public static async Task<PageMeter> StartAsync(IBrowserContext context, IPage page)
    {
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        return new PageMeter(page, session);
    }

    /// <summary>Bytes of script objects that are still in use.</summary>
    public async Task<double> HeapAsync()
    {
        await session.SendAsync("HeapProfiler.collectGarbage");
        return (await ReadAsync())["JSHeapUsedSize"];
    }

    /// <summary>Drags the stage for some seconds; script and main thread in milliseconds over all frames.</summary>
    public async Task<(int Frames, double Seconds, double Script, double Task)> DragAsync(int seconds)
    {
        var before = await ReadAsync();
        var drag = await page.EvaluateAsync<JsonElement>($"bench.drag({seconds})");
        var after = await ReadAsync();
        return (drag.GetProperty("frames").GetInt32(), drag.GetProperty("seconds").GetDouble(),
            1000 * (after["ScriptDuration"] - before["ScriptDuration"]), 1000 * (after["TaskDuration"] - before["TaskDuration"]));
    }

    private async Task<Dictionary<string, double>> ReadAsync()
    {
        var answer = await session.SendAsync("Performance.getMetrics") ?? throw new InvalidOperationException("The browser counts nothing.");
        return answer.GetProperty("metrics").EnumerateArray().ToDictionary(metric => metric.GetProperty("name").GetString()!, metric => metric.GetProperty("value").GetDouble());
    }
}
