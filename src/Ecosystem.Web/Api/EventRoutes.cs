using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

internal static class EventRoutes
{
    private const string Resource = "events";

    public static void MapEvents(this RouteGroupBuilder api)
    {
        api.MapGet("/events", List).WithName("listEvents").WithTags("Events").WithSummary("Policies, export controls, listings, releases and market statistics.").TakesNameAndPage();
        api.MapGet("/events/{id}", One).WithName("getEvent").WithTags("Events").WithSummary("An event with its claims.");
    }

    private static Results<Ok<ItemPage<EventDto>>, ProblemHttpResult> List(ApiRequest request, string? q) =>
        NameLists.List(request, q, SearchKind.Event, request.Snapshot.Dataset.Events, request.Snapshot.FindEvent, EventDto.Of);

    private static Results<Ok<EventRecord>, RedirectHttpResult, ProblemHttpResult> One(string id, ApiRequest request)
    {
        if (request.Only() is { } problem)
            return problem;
        if (request.Snapshot.FindEvent(id) is { } found)
            return TypedResults.Ok(new EventRecord(request.Snapshot, found));
        var (moved, missing) = request.Absent(RecordKind.Event, Resource, id);
        return moved is not null ? moved : missing!;
    }
}
