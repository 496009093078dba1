using Ecosystem.Web.Hosting.Network;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting.Circuits;

/// <summary>Lets a browser open a circuit while its visitor has a place left; above that it is told why and the connection closed. Open circuits are not touched.</summary>
internal sealed class CircuitGate(
    CircuitCounter counter, IOptions<CircuitSettings> settings, IStringLocalizer<HostingText> text, ILogger<CircuitGate> logger) : IHubFilter
{
    private static readonly AsyncLocal<IDisposable?> Handed = new();

    /// <summary>The place taken for the circuit that is being made.</summary>
    public static IDisposable? PlaceTaken => Handed.Value;

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (call.HubMethodName is not ("StartCircuit" or "ResumeCircuit"))
            return await next(call);
        var place = Take(call.Context);
        if (place is null)
            return await RefuseAsync(call);
        Handed.Value = place;
        var circuit = await next(call);
        if (circuit is null)
            place.Dispose();
        return circuit;
    }

    private IDisposable? Take(HubCallerContext caller)
    {
        var visitor = caller.GetHttpContext() is { } http ? Visitor.Of(http) : default;
        return counter.TryTake(visitor.Key ?? "unknown", visitor.IsUser ? settings.Value.PerUser : settings.Value.PerAddress);
    }

    private async ValueTask<object?> RefuseAsync(HubInvocationContext call)
    {
        logger.LogWarning("A circuit was refused: its visitor has as many open as allowed");
        // The message by which the framework itself reports an error: the page shows its notice and stays readable.
        await call.Hub.Clients.Caller.SendAsync("JS.Error", text["TooManyCircuits"].Value);
        call.Context.Abort();
        return null;
    }
}
