using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Ecosystem.Web.Tests.Api;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Exports;

public sealed class ExportRoutesTests(RunningApp app) : IDisposable
{
    private readonly ApiClient api = new(app);

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("deals.csv", "text/csv")]
    [InlineData("deals.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("deals.json", "application/json")]
    [InlineData("network.gexf", "application/gexf+xml")]
    [InlineData("network.graphml", "application/graphml+xml")]
    [InlineData("network.json", "application/json")]
    public async Task File_OfAFilter_NamesFilterAndVersion_AndIsSentOnce(string file, string type)
    {
        var path = $"/export/{file}?form=compute-credits&from=2023";
        using var answer = await api.AskAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        var version = (await api.GetAsync("/api/v1/stats")).Text("version")[..7];
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe($"ecosystem-{file.Split('.')[0]}_form-compute-credits-from-2023_2026.11.22-{version}.{file.Split('.')[1]}");
        using var again = await api.AskAsync(path, ("If-None-Match", answer.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await api.ProblemAsync($"/export/{file}?form=compute", HttpStatusCode.BadRequest)).Text("parameter").ShouldBe("form");
    }

    [Fact]
    public async Task Dataset_TwoDownloads_HaveTheSameBytes()
    {
        using var first = await api.AskAsync("/export/dataset.zip");
        using var second = await api.AskAsync("/export/dataset.zip");
        var bytes = await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes.ShouldBe(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        bytes.AsSpan(0, 2).ToArray().ShouldBe("PK"u8.ToArray());
        first.Content.Headers.ContentDisposition!.FileNameStar!.ShouldStartWith("ecosystem-dataset_2026.11.22-");
        await api.ProblemAsync("/export/dataset.zip?form=cash", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task DealsJson_HoldsWhatTheApiHoldsAndSaysWhatItIs()
    {
        var file = await api.GetAsync("/export/deals.json?target=moonshot-ai");
        var listed = (await api.GetAsync("/api/v1/deals?target=moonshot-ai&size=500&sort=id")).Items("items").Select(deal => deal.GetRawText());
        file.Items("items").Select(deal => deal.GetRawText()).ShouldBe(listed);
        var about = file.GetProperty("about");
        about.Names().ShouldBe(["filter", "link", "version", "date", "licence", "licenceUrl", "citation"]);
        about.Text("filter").ShouldBe("Target: Moonshot AI");
        about.Text("link").ShouldEndWith("/explore/deals?target=moonshot-ai");
    }

    /// <summary>GEXF and GraphML go through the readers of graphology (tests/graphs) and must say what the JSON file says; that in turn is what the API says.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("?form=non-cash&group=true")]
    [InlineData("?q=%E6%99%BA%E8%B0%B1")]
    [InlineData("?from=2024&to=2023")]
    public async Task Network_ReadBackByGraphology_IsTheNetworkOfTheApi(string query)
    {
        var folder = Directory.CreateTempSubdirectory("ecosystem-graph-");
        foreach (var extension in new[] { "gexf", "graphml", "json" })
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, extension), await api.TextAsync($"/export/network.{extension}{query}"), TestContext.Current.CancellationToken);
        await CompareAsync(folder.FullName);

        var (file, network) = (await api.GetAsync($"/export/network.json{query}"), await api.GetAsync($"/api/v1/network{query}"));
        foreach (var (part, own) in new[] { ("nodes", new[] { "x", "y", "firstDeal", "lastDeal" }), ("edges", ["form", "firstDeal", "lastDeal"]) })
            file.Items(part).Select(item => Without(item, own)).ShouldBe(network.Items(part).Select(item => Without(item)));
        folder.Delete(recursive: true);
    }

    private static string Without(JsonElement item, params string[] own) => string.Join('\n', item.EnumerateObject()
        .Where(property => !own.Contains(property.Name)).OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => property.ToString()));

    private static async Task CompareAsync(string folder)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Ecosystem.slnx")))
            root = root.Parent!;
        string[] files = [.. new[] { "gexf", "graphml", "json" }.Select(extension => Path.Combine(folder, extension))];
        var start = new ProcessStartInfo("node", [Path.Combine(root.FullName, "tests", "graphs", "compare.mjs"), .. files]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start).ShouldNotBeNull();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await output + await error);
    }
}
