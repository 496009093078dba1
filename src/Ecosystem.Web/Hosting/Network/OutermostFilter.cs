using Ecosystem.Web.Hosting.Headers;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting.Network;

/// <summary>What must come before the framework's host filter: the headers of every answer, and the word of trusted proxies.</summary>
internal sealed class OutermostFilter(IOptions<NetworkSettings> network) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<SecurityHeaders>();
        if (network.Value.Proxies.Length > 0) // With an empty list of known proxies the framework would believe everyone.
            app.UseForwardedHeaders();
        app.Use(RefuseTrace);
        next(app);
    };

    private static Task RefuseTrace(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsTrace(context.Request.Method) && !HttpMethods.IsConnect(context.Request.Method))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD, POST, OPTIONS";
        return Task.CompletedTask;
    }
}
