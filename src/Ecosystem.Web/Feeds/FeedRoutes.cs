using System.Text.Json;
using Ecosystem.Core.Export.Feeds;
using Ecosystem.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Feeds;

/// <summary>Deals to follow, as Atom and as JSON Feed.</summary>
internal static class FeedRoutes
{
    private const int LargestPage = 100;

    public static void AddFeeds(this IServiceCollection services)
    {
        services.AddSingleton<FeedJournal>();
        services.AddScoped<ChangeWords>();
        services.AddScoped<DealEntries>();
        services.AddScoped<DealFeed>();
    }

    public static void MapFeeds(this RouteGroupBuilder routes)
    {
        var feeds = routes.MapGroup("/feeds").WithTags("Feeds").WithMetadata(new SpeaksLanguages(), new TakesFeedPage(), new TagPart(services => services.GetRequiredService<FeedJournal>().Version));
        feeds.MapGet("/deals.atom", (ApiRequest request, DealFeed feed) => Deals(request, feed, Atom)).WithName("followDeals").WithSummary("The deals that pass a filter and what changes in them, as Atom.")
            .Produces<string>(contentType: AtomFeed.Type).WithMetadata(new TakesFilter());
        feeds.MapGet("/deals.json", (ApiRequest request, DealFeed feed, IOptions<JsonOptions> json) => Deals(request, feed, made => Json(made, json.Value))).WithName("followDealsJson").WithSummary("The same as JSON Feed 1.1.")
            .Produces<JsonFeed>(contentType: JsonFeed.Type).WithMetadata(new TakesFilter());
        feeds.MapGet("/organizations/{id}.atom", (string id, ApiRequest request, DealFeed feed) => Organization(id, ".atom", request, feed, Atom)).WithName("followOrganization").WithSummary("The deals of an organization, as target or investor, as Atom.")
            .Produces<string>(contentType: AtomFeed.Type);
        feeds.MapGet("/organizations/{id}.json", (string id, ApiRequest request, DealFeed feed, IOptions<JsonOptions> json) => Organization(id, ".json", request, feed, made => Json(made, json.Value))).WithName("followOrganizationJson").WithSummary("The same as JSON Feed 1.1.")
            .Produces<JsonFeed>(contentType: JsonFeed.Type);
    }

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> Deals(ApiRequest request, DealFeed feed, Func<Feed, FileContentHttpResult> write)
    {
        var (filter, wrongFilter) = request.Filter(Paging.PageName, Paging.SizeName);
        var (paging, wrongPage) = request.Page(LargestPage);
        return (wrongFilter ?? wrongPage) is { } problem ? problem : write(feed.OfFilter(request, filter, paging, request.Path));
    }

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> Organization(
        string id, string extension, ApiRequest request, DealFeed feed, Func<Feed, FileContentHttpResult> write)
    {
        var (paging, wrongPage) = request.Page(LargestPage);
        if ((request.Only(Paging.PageName, Paging.SizeName) ?? wrongPage) is { } problem)
            return problem;
        if (request.Snapshot.FindParty(id) is { IsPerson: false } party)
            return write(feed.OfOrganization(request, party, paging, request.Path));
        var (moved, missing) = request.Absent(RecordKind.Organization, "/feeds/organizations", id, extension);
        return moved is not null ? moved : missing!;
    }

    private static FileContentHttpResult Atom(Feed feed)
    {
        using var file = new MemoryStream();
        AtomFeed.Write(file, feed);
        return TypedResults.File(file.ToArray(), AtomFeed.Type + "; charset=utf-8");
    }

    private static FileContentHttpResult Json(Feed feed, JsonOptions json) =>
        TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(JsonFeed.Of(feed), json.SerializerOptions), JsonFeed.Type + "; charset=utf-8");
}
