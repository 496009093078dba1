using Ecosystem.Core.Records;
using Ecosystem.Core.Views;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

internal static class DealRoutes
{
    private const string Sort = "sort";

    public static void MapDeals(this RouteGroupBuilder api)
    {
        api.MapGet("/deals", List).WithName("listDeals").WithTags("Deals").WithSummary("The deals that pass a filter, page by page.")
            .WithMetadata(new TakesFilter(), new TakesPage(), new Takes(Sort, $"Order: {string.Join(", ", DealOrder.Keys)}; a minus before it turns it around. Usually {DealOrder.Default}."));
        api.MapGet("/deals/{id}", One).WithName("getDeal").WithTags("Deals").WithSummary("A deal with its claims.");
        api.MapGet("/deal-ids", Ids).WithName("listDealIds").WithTags("Deals").WithSummary("The ids of all deals that pass a filter, sorted.")
            .WithMetadata(new TakesFilter());
    }

    private static Results<Ok<ItemPage<DealDto>>, ProblemHttpResult> List(ApiRequest request)
    {
        var (filter, wrongFilter) = request.Filter(Sort, Paging.PageName, Paging.SizeName);
        var (sort, wrongSort) = request.Choice(Sort, DealOrder.Default, DealOrder.Allowed);
        var (paging, wrongPage) = request.Page();
        if ((wrongFilter ?? wrongSort ?? wrongPage) is { } problem)
            return problem;
        var deals = DealOrder.Sort(request.Snapshot, request.Snapshot.Select(filter), sort);
        return TypedResults.Ok(paging.Of(request.Snapshot.Version, deals, Dtos.ToDto));
    }

    private static Results<Ok<DealIds>, ProblemHttpResult> Ids(ApiRequest request)
    {
        var (filter, problem) = request.Filter();
        if (problem is not null)
            return problem;
        string[] ids = [.. request.Snapshot.In(request.Snapshot.Select(filter)).Select(deal => deal.Id)];
        return TypedResults.Ok(new DealIds(request.Snapshot.Version, ids.Length, ids));
    }

    private static Results<Ok<DealRecord>, RedirectHttpResult, ProblemHttpResult> One(string id, ApiRequest request)
    {
        if (request.Only() is { } problem)
            return problem;
        if (request.Snapshot.FindDeal(id) is { } deal)
            return TypedResults.Ok(new DealRecord(deal.ToDto(), request.Snapshot.Version, ClaimDto.Of(request.Snapshot, RecordKind.Deal, id)));
        var (moved, missing) = request.Absent(RecordKind.Deal, "deals", id);
        return moved is not null ? moved : missing!;
    }
}

/// <summary>A whole set of deals.</summary>
internal sealed record DealIds(string Version, int Total, IReadOnlyList<string> Ids);
