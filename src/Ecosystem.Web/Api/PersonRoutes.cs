using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

internal static class PersonRoutes
{
    private const string Resource = "people";

    public static void MapPeople(this RouteGroupBuilder api)
    {
        api.MapGet("/people", List).WithName("listPeople").WithTags("People").WithSummary("People by name.").TakesNameAndPage();
        api.MapGet("/people/{id}", One).WithName("getPerson").WithTags("People").WithSummary("A person with claims, and roles with theirs.");
    }

    private static Results<Ok<ItemPage<PersonDto>>, ProblemHttpResult> List(ApiRequest request, string? q) =>
        NameLists.List(request, q, SearchKind.Person, [.. request.Snapshot.Parties.Where(party => party.IsPerson)], request.Snapshot.FindParty, PersonDto.Of);

    private static Results<Ok<PersonRecord>, RedirectHttpResult, ProblemHttpResult> One(string id, ApiRequest request)
    {
        if (request.Only() is { } problem)
            return problem;
        if (request.Snapshot.FindParty(id) is { IsPerson: true } found)
            return TypedResults.Ok(new PersonRecord(request.Snapshot, found));
        var (moved, missing) = request.Absent(RecordKind.Person, Resource, id);
        return moved is not null ? moved : missing!;
    }
}
