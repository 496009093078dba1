using Ecosystem.Core.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

/// <summary>Lists of records that have a name: all of them by id, or those that a name finds, the best first.</summary>
internal static class NameLists
{
    public const string Query = "q";

    public static Results<Ok<ItemPage<TItem>>, ProblemHttpResult> List<T, TItem>(
        ApiRequest request, string? q, SearchKind kind, IReadOnlyCollection<T> all, Func<string, T?> find, Func<T, TItem> show) where T : class
    {
        var (paging, wrongPage) = request.Page();
        if ((request.Only(Query, Paging.PageName, Paging.SizeName) ?? wrongPage) is { } problem)
            return problem;
        var found = string.IsNullOrWhiteSpace(q) ? all : [.. request.Snapshot.Names.Search(q, int.MaxValue, kind).Select(hit => find(hit.Id)).OfType<T>()];
        return TypedResults.Ok(paging.Of(request.Snapshot.Version, found, show));
    }

    /// <summary>Says in the description which parameters such a list takes.</summary>
    public static RouteHandlerBuilder TakesNameAndPage(this RouteHandlerBuilder route) =>
        route.WithMetadata(new Takes(Query, "A name to look for; without it all, by id."), new TakesPage());
}
