using System.Globalization;
using System.Threading.RateLimiting;
using Ecosystem.Web.Hosting.Errors;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Hosting.Limits;

/// <summary>What one gets who asks too often: 429, when to come back, and no work done for it.</summary>
internal static class Rejection
{
    public static async ValueTask WriteAsync(OnRejectedContext rejected, CancellationToken cancelled)
    {
        var context = rejected.HttpContext;
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "no-store";
        var text = context.RequestServices.GetRequiredService<IStringLocalizer<HostingText>>();
        if (MachineRoutes.Include(context.Request.Path))
            await TypedResults.Problem(text["TooMany.Detail", seconds], title: text["TooMany.Title"], statusCode: StatusCodes.Status429TooManyRequests)
                .ExecuteAsync(context);
        else
            await TypedResults.Text(text["TooMany.Detail", seconds], "text/plain; charset=utf-8", statusCode: StatusCodes.Status429TooManyRequests)
                .ExecuteAsync(context);
    }
}
