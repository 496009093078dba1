using Ecosystem.Core.Views;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

internal static class StatsRoute
{
    public static void MapStats(this RouteGroupBuilder api) => api.MapGet("/stats", Stats)
        .WithName("getStats").WithTags("Dataset").WithSummary("The dataset in figures.");

    private static Results<Ok<StatsView>, ProblemHttpResult> Stats(ApiRequest request) =>
        request.Only() is { } problem ? problem : TypedResults.Ok(StatsView.Of(request.Snapshot));
}
