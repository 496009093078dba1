using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Hosting.Errors;

/// <summary>Gives every unexpected error an id: the log holds the exception under it, the reader gets the id and nothing else.</summary>
internal sealed class IncidentLog(IProblemDetailsService problems, IStringLocalizer<HostingText> text, ILogger<IncidentLog> logger) : IExceptionHandler
{
    private static readonly object Key = new();

    /// <summary>The id of the error that this request ran into; null when there was none.</summary>
    public static string? IdOf(HttpContext context) => context.Items[Key] as string;

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancelled)
    {
        // The request's own path already is the error page's.
        PathString path = context.Features.GetRequiredFeature<IExceptionHandlerPathFeature>().Path;
        if (exception is BadHttpRequestException)
            return await WriteProblemAsync(context, path, "BadRequest", null);
        var id = ActivityTraceId.CreateRandom().ToHexString()[..12];
        context.Items[Key] = id;
        logger.LogError(exception, "Incident {Incident} at {Method} {Path}", id, context.Request.Method, path.Value);
        return await WriteProblemAsync(context, path, "Incident", id);
    }

    /// <summary>For programs only: a reader gets the page.</summary>
    private async Task<bool> WriteProblemAsync(HttpContext context, PathString path, string key, string? id)
    {
        if (!MachineRoutes.Include(path))
        {
            context.Request.Method = HttpMethods.Get; // The page about a failed form is read, not posted to.
            return false;
        }

        var problem = new ProblemDetailsContext { HttpContext = context };
        problem.ProblemDetails.Status = context.Response.StatusCode;
        problem.ProblemDetails.Title = text[key + ".Title"];
        problem.ProblemDetails.Detail = id is null ? text[key + ".Detail"] : text[key + ".Detail", id];
        if (id is not null)
            problem.ProblemDetails.Extensions["incident"] = id;
        return await problems.TryWriteAsync(problem);
    }
}
