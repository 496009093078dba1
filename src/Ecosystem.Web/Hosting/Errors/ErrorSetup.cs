using Ecosystem.Web.Hosting.Network;
using Microsoft.AspNetCore.Diagnostics;

namespace Ecosystem.Web.Hosting.Errors;

internal static class ErrorSetup
{
    private const string ErrorPath = "/error";
    private const string NotFoundPath = "/not-found";

    public static void AddErrors(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = problem => problem.ProblemDetails.Extensions.Remove("traceId"));
        builder.Services.AddExceptionHandler<IncidentLog>();
    }

    public static void UseErrors(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler(Handling());
        app.UseStatusCodePagesWithReExecute(NotFoundPath, createScopeForStatusCodePages: true);
        app.Use(OnlyWhereAPageIsRead);
        app.UseWhen(context => MachineRoutes.Include(context.Request.Path), machines => machines.UseStatusCodePages());
    }

    /// <summary>A form or a circuit gets its bare status: the page for it would run as the same kind of request.</summary>
    private static Task OnlyWhereAPageIsRead(HttpContext context, RequestDelegate next)
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if ((!isRead || context.Request.Path.StartsWithSegments(OriginCheck.CircuitPath))
            && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        return next(context);
    }

    private static ExceptionHandlerOptions Handling() => new()
    {
        ExceptionHandlingPath = ErrorPath,
        CreateScopeForErrors = true,
        // A request that breaks a limit is the sender's fault and keeps its own status, 413 for one.
        StatusCodeSelector = exception => (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        SuppressDiagnosticsCallback = _ => true, // The incident log has written it, with its id.
    };
}
