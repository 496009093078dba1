using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Ecosystem.Web.Hosting.Limits;

/// <summary>How large a request may be and how long it may take; a route that needs more says so itself.</summary>
internal static class SizesAndTimes
{
    /// <summary>Bytes of a request's body: no form of ours is near it.</summary>
    public const long LargestBody = 1_048_576;
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestHeaders = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestShutdown = TimeSpan.FromSeconds(10);

    public static void AddSizesAndTimes(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = LongestHeaders;
        });
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = LongestRequest,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestShutdown);
    }

    /// <summary>Says 413 before the body is read; whoever reads it would report it as something else.</summary>
    public static Task RefuseOversized(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is not { } largest || !(context.Request.ContentLength > largest))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }
}
