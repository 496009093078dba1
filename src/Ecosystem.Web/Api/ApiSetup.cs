using System.Text.Encodings.Web;
using Ecosystem.Web.Api.Exports;
using Ecosystem.Web.Cite;
using Ecosystem.Web.Embed;
using Ecosystem.Web.Feeds;
using Ecosystem.Web.Previews;

namespace Ecosystem.Web.Api;

/// <summary>The HTTP API: everything is answered from the snapshot in use, without a query to the database.</summary>
public static class ApiSetup
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<ApiRequest>();
        builder.Services.AddExports();
        builder.Services.AddCitations();
        builder.Services.AddFeeds();
        builder.Services.AddPreviews();
        builder.Services.AddSingleton<GraphFile>();
        builder.Services.AddHostedService<GraphWarming>();
        // Answers are read as JSON, never as a page: Chinese, plus signs and apostrophes are written as they are.
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        builder.Services.AddOpenApi(ApiDescription.DocumentName, ApiDescription.Describe);
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        var routes = app.MapGroup("").AddEndpointFilter<EntityTags>();
        var api = routes.MapGroup("/api/v1");
        api.MapStats();
        api.MapDeals();
        api.MapNetwork();
        api.MapTimeline();
        api.MapLedger();
        api.MapFacets();
        api.MapSearch();
        api.MapOrganizations();
        api.MapPeople();
        api.MapSources();
        api.MapEvents();
        routes.MapExports();
        routes.MapCitations();
        routes.MapFeeds();
        routes.MapPreviews();
        app.MapGraph();
        app.MapOEmbed();
    }
}
