using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

/// <summary>The same set of deals as network, as timeline and as facets.</summary>
internal static class ViewRoutes
{
    public static void MapNetwork(this RouteGroupBuilder api) => api.MapGet("/network", Network)
        .WithName("getNetwork").WithTags("Views").WithSummary("Who invested in whom: an edge is investor to target.").WithMetadata(new TakesFilter());

    public static void MapTimeline(this RouteGroupBuilder api) => api.MapGet("/timeline", Timeline)
        .WithName("getTimeline").WithTags("Views").WithSummary("Deals and events by the span their date covers.").WithMetadata(new TakesFilter());

    public static void MapFacets(this RouteGroupBuilder api) => api.MapGet("/facets", Facets)
        .WithName("getFacets").WithTags("Views").WithSummary("How many deals each further choice would leave.").WithMetadata(new TakesFilter());

    private static Results<Ok<NetworkView>, ProblemHttpResult> Network(ApiRequest request) =>
        Answer(request, filter => NetworkView.Limited(request.Snapshot, request.Snapshot.Select(filter), filter.Group));

    private static Results<Ok<TimelineView>, ProblemHttpResult> Timeline(ApiRequest request) =>
        Answer(request, filter => TimelineView.Limited(request.Snapshot, request.Snapshot.Select(filter), DateRange.Of(filter)));

    private static Results<Ok<FacetsView>, ProblemHttpResult> Facets(ApiRequest request) =>
        Answer(request, filter => FacetsView.Of(request.Snapshot, filter));

    private static Results<Ok<T>, ProblemHttpResult> Answer<T>(ApiRequest request, Func<DealFilter, T> view)
    {
        var (filter, problem) = request.Filter();
        return problem is not null ? problem : TypedResults.Ok(view(filter));
    }
}
