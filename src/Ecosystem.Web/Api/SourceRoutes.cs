using Ecosystem.Core.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

internal static class SourceRoutes
{
    private const string Resource = "sources";

    public static void MapSources(this RouteGroupBuilder api)
    {
        api.MapGet("/sources", List).WithName("listSources").WithTags("Sources").WithSummary("The public pages that the facts were read on.").TakesNameAndPage();
        api.MapGet("/sources/{id}", One).WithName("getSource").WithTags("Sources").WithSummary("A source with the claims it makes.");
    }

    private static Results<Ok<ItemPage<SourceDto>>, ProblemHttpResult> List(ApiRequest request, string? q) =>
        NameLists.List(request, q, SearchKind.Source, request.Snapshot.Dataset.Sources, request.Snapshot.FindSource, SourceDto.Of);

    private static Results<Ok<SourceRecord>, ProblemHttpResult> One(string id, ApiRequest request)
    {
        if (request.Only() is { } problem)
            return problem;
        if (request.Snapshot.FindSource(id) is { } found)
            return TypedResults.Ok(new SourceRecord(request.Snapshot, found));
        return Problems.NotFound(Resource, id);
    }
}
