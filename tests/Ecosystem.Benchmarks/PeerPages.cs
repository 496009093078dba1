using System.Diagnostics;
using Microsoft.Playwright;

namespace Ecosystem.Benchmarks;

/// <summary>Serves the bench page to the browser without a server: our bundles as built, the peers as npm has them.</summary>
internal sealed class PeerPages
{
    public const string Address = "http://bench.localhost/";
    private readonly string root = RootOf(AppContext.BaseDirectory);

    private string Peers => Path.Combine(root, "tests", "Ecosystem.Benchmarks", "peers");
    private string Dist => Path.Combine(root, "src", "Ecosystem.Web", "wwwroot", "dist");

    /// <summary>Installs the peers as their lock says, once.</summary>
    public void Prepare()
    {
        if (!File.Exists(Path.Combine(Dist, "network.js")))
            throw new InvalidOperationException("No bundles: build src/Ecosystem.Web first.");
        if (Directory.Exists(Path.Combine(Peers, "node_modules")))
            return;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--loglevel=error"]) { WorkingDirectory = Peers }) ?? throw new InvalidOperationException("npm did not start.");
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException("npm could not install the peers.");
    }

    /// <param name="graph">The data, at /graph.json.</param>
    public Task RouteAsync(IPage page, string graph) => page.RouteAsync(Address + "**", async route =>
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        if (path == "/graph.json")
            await route.FulfillAsync(new() { ContentType = "application/json", Body = graph });
        else
            await route.FulfillAsync(new() { Path = path.StartsWith("/dist/", StringComparison.Ordinal) ? Path.Combine(Dist, path[6..]) : Path.Combine(Peers, path.Replace("/peers/", "", StringComparison.Ordinal).TrimStart('/')), ContentType = TypeOf(path) });
    });

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" or ".mjs" => "text/javascript",
        ".css" => "text/css",
        _ => "text/html",
    };

    private static string RootOf(string folder) =>
        File.Exists(Path.Combine(folder, "Ecosystem.slnx")) ? folder : RootOf(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run it within the repository."));
}
