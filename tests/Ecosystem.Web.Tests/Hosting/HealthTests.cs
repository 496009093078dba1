using System.Net;
using Microsoft.Data.Sqlite;

namespace Ecosystem.Web.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task Ready_DatabaseGone_SaysNoAndNothingElse_WhileTheProcessLives()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = app.RawClient();
        (await AskAsync(client, "ready")).ShouldBe((HttpStatusCode.OK, "Healthy"));
        SqliteConnection.ClearAllPools();
        File.Delete(app.DatabaseFile);
        (await AskAsync(client, "ready")).ShouldBe((HttpStatusCode.ServiceUnavailable, "Unhealthy"));
        (await AskAsync(client, "live")).ShouldBe((HttpStatusCode.OK, "Healthy"));
        using var page = await client.GetAsync("/api/v1/stats", TestContext.Current.CancellationToken);
        page.StatusCode.ShouldBe(HttpStatusCode.OK); // Readers are served from memory.
    }

    [Fact]
    public async Task Keys_LieBesideTheDatabase_ForTheOwnerOnly()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = app.RawClient();
        using var page = await client.GetAsync("/", TestContext.Current.CancellationToken);
        var folder = Path.Combine(Path.GetDirectoryName(app.DatabaseFile)!, "keys");
        Directory.GetFiles(folder, "key-*.xml").ShouldNotBeEmpty();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task<(HttpStatusCode, string)> AskAsync(HttpClient client, string what)
    {
        using var answer = await client.GetAsync($"/health/{what}", TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
