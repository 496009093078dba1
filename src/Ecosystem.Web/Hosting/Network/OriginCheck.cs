using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting.Network;

/// <summary>
/// Another site's page may neither negotiate nor open a WebSocket to a circuit. A request without <c>Origin</c> comes from no page:
/// browsers send it with every POST and every WebSocket.
/// </summary>
internal sealed class OriginCheck(IOptions<NetworkSettings> network) : IMiddleware
{
    public static readonly PathString CircuitPath = "/_blazor";
    private readonly string[] publicOrigins = NetworkSettings.Split(network.Value.PublicOrigins);

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(CircuitPath) || IsOwn(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private bool IsOwn(HttpRequest request)
    {
        var origins = request.Headers.Origin;
        if (origins.Count == 0)
            return true;
        var origin = origins.ToString();
        return origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || publicOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }
}
