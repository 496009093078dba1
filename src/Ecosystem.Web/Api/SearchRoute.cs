using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

internal static class SearchRoute
{
    private const string Query = "q";
    private const string Limit = "limit";
    private const int UsualLimit = 10;
    private const int LargestLimit = 100;

    public static void MapSearch(this RouteGroupBuilder api) => api.MapGet("/search", Search)
        .WithName("search").WithTags("Search").WithSummary("Records by name: English, Chinese, pinyin, initials, aliases, tickers; the best first.")
        .WithMetadata(new Takes(Query, "What to look for."), new Takes(Limit, $"How many at most, up to {LargestLimit}. Usually {UsualLimit}."));

    private static Results<Ok<SearchAnswer>, ProblemHttpResult> Search(ApiRequest request, string? q)
    {
        var (limit, wrongLimit) = request.Number(Limit, UsualLimit, 1, LargestLimit);
        if ((request.Only(Query, Limit) ?? wrongLimit) is { } problem)
            return problem;
        var hits = request.Snapshot.Names.Search(q ?? "", limit);
        return TypedResults.Ok(new SearchAnswer(request.Snapshot.Version, q ?? "", [.. hits.Select(SearchItem.Of)]));
    }
}

internal sealed record SearchAnswer(string Version, string Query, IReadOnlyList<SearchItem> Items);

/// <summary>One record found.</summary>
/// <param name="Matched">The name that the query met.</param>
/// <param name="Score">1 for the very name, falling with every doubt.</param>
internal sealed record SearchItem(string Kind, string Id, string Name, string? NameZh, string Matched, double Score)
{
    public static SearchItem Of(SearchHit hit) => new(Vocabulary<SearchKind>.Name(hit.Kind), hit.Id, hit.Name, hit.NameZh, hit.Matched, hit.Score);
}
