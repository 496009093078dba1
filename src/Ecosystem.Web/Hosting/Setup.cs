using Ecosystem.Web.Hosting.Circuits;
using Ecosystem.Web.Hosting.Errors;
using Ecosystem.Web.Hosting.Limits;
using Ecosystem.Web.Hosting.Network;

namespace Ecosystem.Web.Hosting;

/// <summary>What stands around the pages and the API: settings, limits, headers, errors, health.</summary>
public static class Setup
{
    public static void AddHosting(this WebApplicationBuilder builder)
    {
        // Run from the build's output in Production, static files of component libraries are found only by the build's manifest;
        // published output has no such manifest and serves its own wwwroot.
        builder.WebHost.UseStaticWebAssets();
        builder.AddSettings();
        builder.AddNetwork();
        builder.AddSizesAndTimes();
        builder.AddRateLimits();
        builder.AddCompression();
        builder.AddErrors();
        builder.AddKeys();
        builder.AddCircuits();
        builder.Services.AddHealth();
        builder.Services.AddHostedService<Greeting>();
        builder.Services.AddHostedService<Warming>();
    }

    /// <summary>The pipeline, outermost first; headers and trust in proxies come before even the host filter (see <see cref="OutermostFilter"/>).</summary>
    public static void UseHosting(this WebApplication app)
    {
        app.Use(HeadRequests.AnswerAsGet);
        app.UseErrors();
        app.UseRouting();
        app.Use(SizesAndTimes.RefuseOversized);
        app.UseMiddleware<OriginCheck>();
        app.UseRateLimiter();
        app.UseResponseCompression();
        app.UseRequestTimeouts();
        app.UseAntiforgery();
    }

    public static void MapHosting(this WebApplication app)
    {
        app.MapHealth();
        app.MapStaticAssets();
    }

    public static void MapPages(this WebApplication app) =>
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
            // The header policy says who may frame what; the framework's own header would contradict it.
            options.ContentSecurityFrameAncestorsPolicy = null);
}
