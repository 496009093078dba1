using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting;

/// <summary>
/// Asks itself for the pages that people open first, once it listens: the first answer of a kind takes half a second while its code is made ready,
/// and no reader should wait for that. What goes wrong here goes wrong for nobody.
/// </summary>
internal sealed class Warming(IServer server, IHostApplicationLifetime lifetime, IOptions<StartSettings> settings, ILogger<Warming> logger) : BackgroundService
{
    private static readonly string[] Paths = ["/explore/network", "/", "/explore/timeline", "/explore/deals", "/organizations"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Value.WarmUp)
            return;
        await StartedAsync(stoppingToken);
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(each => each.StartsWith("http:", StringComparison.Ordinal));
        if (address is null)
            return;
        using var client = new HttpClient { BaseAddress = new Uri(Greeting.Openable(address)) };
        foreach (var path in Paths)
            await AskAsync(client, path, stoppingToken);
    }

    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var start = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private async Task AskAsync(HttpClient client, string path, CancellationToken stopping)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), stopping);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            logger.LogDebug("Warming up {Path}: {Reason}", path, error.Message);
        }
    }
}
