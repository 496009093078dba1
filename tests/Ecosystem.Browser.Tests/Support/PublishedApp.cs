using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Ecosystem.Browser.Tests.Support;

/// <summary>
/// The published app in a process of its own, in Production, on a free port and a database of its own, loaded from the real dataset.
/// <c>ECOSYSTEM_TEST_APP</c> names the published <c>Ecosystem.Web.dll</c>; without it the app is published first.
/// </summary>
public sealed class PublishedApp : IAsyncDisposable
{
    private readonly Process process;
    private readonly string folder;

    private PublishedApp(Process process, string folder, Uri address)
    {
        this.process = process;
        this.folder = folder;
        Address = address;
    }

    /// <summary>The address the app listens on.</summary>
    public Uri Address { get; }

    /// <summary>The SQLite file, which outlives a stop when the folder is passed on to the next start.</summary>
    public string DataFolder => folder;

    /// <summary>Starts the app and waits until it is ready.</summary>
    public static async Task<PublishedApp> StartAsync(string? dataFolder = null, int? port = null)
    {
        var dll = Environment.GetEnvironmentVariable("ECOSYSTEM_TEST_APP") ?? await PublishAsync();
        var folder = dataFolder ?? Directory.CreateTempSubdirectory("ecosystem-app-").FullName;
        var address = new Uri($"http://127.0.0.1:{port ?? FreePort()}/");
        var start = new ProcessStartInfo("dotnet", [dll])
        {
            WorkingDirectory = Path.GetDirectoryName(dll)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Ecosystem__Database__ConnectionString"] = $"Data Source={Path.Combine(folder, "ecosystem.db")}";
        start.Environment["HOME"] = folder;
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var app = new PublishedApp(process, folder, address);
        await app.UntilReadyAsync(output);
        return app;
    }

    /// <summary>Stops the process at once, as a crash would.</summary>
    public async Task StopAsync()
    {
        if (process.HasExited)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A port that is free now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Keep(List<string> output, string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.Add(line);
    }

    private async Task UntilReadyAsync(List<string> output)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(60) && !process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Address, "health/ready"));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        lock (output)
            throw new InvalidOperationException($"The app did not become ready:\n{string.Join('\n', output)}");
    }

    private static async Task<string> PublishAsync()
    {
        var root = RepositoryRoot();
        var output = Path.Combine(root, "artifacts", "app");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(root, "src", "Ecosystem.Web"), "-c", "Release", "-o", output, "-v", "quiet"]))!;
        await publish.WaitForExitAsync();
        publish.ExitCode.ShouldBe(0, "the app must publish");
        return Path.Combine(output, "Ecosystem.Web.dll");
    }

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ecosystem.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Ecosystem.slnx was not found above the tests.");
    }
}
