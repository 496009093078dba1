using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting.Circuits;

internal static class CircuitSetup
{
    public static void AddCircuits(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(Bound).AddHubOptions(hub => hub.AddFilter<CircuitGate>());
        builder.Services.AddOptions<CircuitOptions>().Configure<IOptions<CircuitSettings>>((options, settings) =>
        {
            options.DisconnectedCircuitMaxRetained = settings.Value.DisconnectedRetained;
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromSeconds(settings.Value.DisconnectedSeconds);
        });
        // The hub of circuits is the only one; its own type is not public, so its size is set where every hub's is.
        builder.Services.AddOptions<HubOptions>().Configure<IOptions<CircuitSettings>>((options, settings) =>
            options.MaximumReceiveMessageSize = settings.Value.LargestMessage);
        builder.Services.AddSingleton<CircuitCounter>();
        builder.Services.AddSingleton<CircuitGate>();
    }

    private static void Bound(CircuitOptions options)
    {
        options.DetailedErrors = false;
        options.JSInteropDefaultCallTimeout = TimeSpan.FromMinutes(1);
        options.MaxBufferedUnacknowledgedRenderBatches = 10;
        options.PersistedCircuitInMemoryMaxRetained = 1_000;
        options.PersistedCircuitInMemoryRetentionPeriod = TimeSpan.FromHours(2);
        options.RootComponents.MaxJSRootComponents = 10;
    }
}
