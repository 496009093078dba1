using Ecosystem.Web.Hosting.Network;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting.Circuits;

/// <summary>
/// Lets a browser connect while its visitor has a place left; above that it is told why, and the connection closed. Open circuits are not touched.
/// A circuit in use has one connection; those whose browser is gone are bounded for all visitors together, by number and time.
/// </summary>
internal sealed class CircuitGate(
    CircuitCounter counter, IOptions<CircuitSettings> settings, IStringLocalizer<HostingText> text, ILogger<CircuitGate> logger) : IHubFilter
{
    private static readonly object PlaceKey = new();

    public Task OnConnectedAsync(HubLifetimeContext connection, Func<HubLifetimeContext, Task> next)
    {
        if (Take(connection.Context) is not { } place)
            return RefuseAsync(connection);
        connection.Context.Items[PlaceKey] = place;
        return next(connection);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext connection, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (connection.Context.Items.Remove(PlaceKey, out var place))
            ((IDisposable)place!).Dispose();
        return next(connection, exception);
    }

    private IDisposable? Take(HubCallerContext caller)
    {
        var visitor = caller.GetHttpContext() is { } http ? Visitor.Of(http) : new Visitor("unknown", false);
        return counter.TryTake(visitor.Key, visitor.IsUser ? settings.Value.PerUser : settings.Value.PerAddress);
    }

    private async Task RefuseAsync(HubLifetimeContext connection)
    {
        logger.LogWarning("A circuit was refused: its visitor has as many open as allowed");
        // The message by which the framework itself reports an error: the page shows its notice and stays readable.
        await connection.Hub.Clients.Caller.SendAsync("JS.Error", text["TooManyCircuits"].Value);
        connection.Context.Abort();
    }
}
