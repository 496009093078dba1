using Ecosystem.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecosystem.Web.Hosting;

/// <summary>Ready while the dataset is loaded and its database answers. Why it does not answer stays in the log.</summary>
internal sealed class DatabaseCheck(SnapshotHolder snapshots, DatasetStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        snapshots.IsLoaded && await store.IsReadyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
