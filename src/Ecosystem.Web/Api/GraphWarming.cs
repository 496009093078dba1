namespace Ecosystem.Web.Api;

/// <summary>Makes the graph right after the start, so that the first reader does not wait for it.</summary>
internal sealed class GraphWarming(GraphFile graph) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => graph.Current, stoppingToken);
}
