using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Ecosystem.Web.Hosting.Circuits;

/// <summary>Lives as long as its circuit, and gives the circuit's place back at the end, however it ends.</summary>
internal sealed class CircuitPlaceKeeper : CircuitHandler, IDisposable
{
    private readonly IDisposable? place = CircuitGate.PlaceTaken; // The framework makes its handlers while it starts the circuit.

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => place?.Dispose();
}
