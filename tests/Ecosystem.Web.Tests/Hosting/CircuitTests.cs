using System.Reflection;
using Ecosystem.Web.Hosting.Circuits;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;

namespace Ecosystem.Web.Tests.Hosting;

public sealed class CircuitTests(RunningApp app)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void Limits_AreBounded()
    {
        var circuits = app.Services.GetRequiredService<IOptions<CircuitOptions>>().Value;
        circuits.DetailedErrors.ShouldBeFalse();
        circuits.DisconnectedCircuitMaxRetained.ShouldBeLessThanOrEqualTo(100);
        circuits.DisconnectedCircuitRetentionPeriod.ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(3));
        circuits.PersistedCircuitInMemoryMaxRetained.ShouldBeLessThanOrEqualTo(1_000);
        circuits.PersistedCircuitInMemoryRetentionPeriod.ShouldBeLessThanOrEqualTo(TimeSpan.FromHours(2));
        circuits.JSInteropDefaultCallTimeout.ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        circuits.MaxBufferedUnacknowledgedRenderBatches.ShouldBe(10);
        HubLimit().ShouldBe(32_768);
    }

    [Fact]
    public async Task Message_Oversized_EndsItsOwnConnectionOnly()
    {
        await using var noisy = await RawCircuit.ConnectAsync(app.Address, Cancelled);
        await using var quiet = await RawCircuit.ConnectAsync(app.Address, Cancelled);
        (await noisy.StartAsync(Cancelled)).ShouldNotContain("JS.Error");
        await noisy.SendOversizedAsync(Cancelled);
        await noisy.ReadUntilClosedAsync(Cancelled);
        noisy.IsOpen.ShouldBeFalse();
        (await quiet.StartAsync(Cancelled)).ShouldNotContain("JS.Error");
        quiet.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Circuits_AboveTheCap_AreRefusedWithAWord_UntilOneCloses()
    {
        await using var small = await RunningApp.StartAsync(("Ecosystem:Circuits:PerAddress", "2"));
        await using var first = await RawCircuit.ConnectAsync(small.Address, Cancelled);
        var second = await RawCircuit.ConnectAsync(small.Address, Cancelled);
        (await first.StartAsync(Cancelled)).ShouldNotContain("JS.Error");
        (await second.StartAsync(Cancelled)).ShouldNotContain("JS.Error");
        await using var third = await RawCircuit.ConnectAsync(small.Address, Cancelled);
        (await third.StartAsync(Cancelled)).ShouldContain("Too many pages");

        await second.DisposeAsync();
        var counter = small.Services.GetRequiredService<CircuitCounter>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (counter.Total > 1) // The server notices the closing a moment after the client.
            await Task.Delay(20, patience.Token);
        await using var fourth = await RawCircuit.ConnectAsync(small.Address, Cancelled);
        (await fourth.StartAsync(Cancelled)).ShouldNotContain("JS.Error");
    }

    [Fact]
    public void Counter_GivesBackEachPlaceOnce()
    {
        var counter = new CircuitCounter();
        var place = counter.TryTake("a", 1).ShouldNotBeNull();
        counter.TryTake("a", 1).ShouldBeNull();
        counter.TryTake("b", 1).ShouldNotBeNull();
        place.Dispose();
        place.Dispose();
        counter.TryTake("a", 1).ShouldNotBeNull();
        counter.TryTake("a", 1).ShouldBeNull();
    }

    /// <summary>What a browser may call is an attack surface: each method on this list has been looked at, and checks what it is given.</summary>
    [Fact]
    public void ScriptCalls_AreThoseApproved()
    {
        var approved = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Hosting", "ApprovedScriptCalls.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'));
        var found = typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<JSInvokableAttribute>() is not null)
            .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}");
        found.Order().ShouldBe(approved.Order());
    }

    private long? HubLimit()
    {
        var hub = typeof(CircuitOptions).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!;
        var options = app.Services.GetRequiredService(typeof(IOptions<>).MakeGenericType(typeof(HubOptions<>).MakeGenericType(hub)));
        return ((HubOptions)options.GetType().GetProperty("Value")!.GetValue(options)!).MaximumReceiveMessageSize;
    }
}
