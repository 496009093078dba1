using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

internal static class OrganizationRoutes
{
    private const string Resource = "organizations";

    public static void MapOrganizations(this RouteGroupBuilder api)
    {
        api.MapGet("/organizations", List).WithName("listOrganizations").WithTags("Organizations").WithSummary("Organizations by name.").TakesNameAndPage();
        api.MapGet("/organizations/{id}", One).WithName("getOrganization").WithTags("Organizations").WithSummary("An organization with its claims, and what belongs to it with theirs.");
    }

    private static Results<Ok<ItemPage<OrganizationDto>>, ProblemHttpResult> List(ApiRequest request, string? q) =>
        NameLists.List(request, q, SearchKind.Organization, [.. request.Snapshot.Parties.Where(party => !party.IsPerson)], request.Snapshot.FindParty, OrganizationDto.Of);

    private static Results<Ok<OrganizationRecord>, RedirectHttpResult, ProblemHttpResult> One(string id, ApiRequest request)
    {
        if (request.Only() is { } problem)
            return problem;
        if (request.Snapshot.FindParty(id) is { IsPerson: false } found)
            return TypedResults.Ok(new OrganizationRecord(request.Snapshot, found));
        var (moved, missing) = request.Absent(RecordKind.Organization, Resource, id);
        return moved is not null ? moved : missing!;
    }
}
