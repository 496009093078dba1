using System.Threading.RateLimiting;
using Ecosystem.Web.Hosting.Network;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting.Limits;

/// <summary>
/// One limiter for everything, which tells the kinds of request apart by path: a policy on the pages' endpoints would also hit
/// the circuit transport, which is mapped with them.
/// </summary>
internal static class RateLimits
{
    private enum Share { Reading, Export, Circuit, Free }

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitSettings>>((options, settings) =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = Rejection.WriteAsync;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (Share, string)>(context => Partition(context, settings.Value));
        });
    }

    private static RateLimitPartition<(Share, string)> Partition(HttpContext context, RateLimitSettings settings)
    {
        var share = ShareOf(context);
        return share == Share.Free
            ? RateLimitPartition.GetNoLimiter((share, ""))
            : RateLimitPartition.GetTokenBucketLimiter((share, Visitor.Of(context).Key), key => Bucket(key.Item1, settings));
    }

    private static Share ShareOf(HttpContext context)
    {
        var path = context.Request.Path;
        return path.StartsWithSegments(OriginCheck.CircuitPath) ? Share.Circuit
            : path.StartsWithSegments("/export") || path.StartsWithSegments("/preview") ? Share.Export
            : path.StartsWithSegments("/health") || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null ? Share.Free
            : Share.Reading;
    }

    private static TokenBucketRateLimiterOptions Bucket(Share share, RateLimitSettings settings)
    {
        var (perSecond, burst) = share switch
        {
            Share.Reading => (settings.ReadingPerSecond, settings.ReadingBurst),
            Share.Export => (settings.ExportPerSecond, settings.ExportBurst),
            Share.Circuit => (settings.CircuitPerSecond, settings.CircuitBurst),
            _ => throw new InvalidOperationException($"No limit on {share}."),
        };
        var rate = perSecond * settings.Factor;
        var tokens = Math.Max(1, (int)Math.Round(rate));
        return new()
        {
            TokenLimit = Math.Max(1, (int)Math.Round(burst * settings.Factor)),
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromSeconds(tokens / rate), // A second, unless the factor leaves less than one request a second.
            QueueLimit = 0,
        };
    }
}
