using System.Text;
using Ecosystem.Core.Export;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

internal static class ExportRoutes
{
    public static void MapExport(this RouteGroupBuilder routes) => routes.MapGet("/export/deals.csv", DealsAsync)
        .WithName("exportDeals").WithTags("Export").WithSummary("The deals that pass a filter as CSV, one row a deal, in the order of ids.")
        .Produces<string>(contentType: "text/csv").WithMetadata(new TakesFilter());

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> DealsAsync(ApiRequest request, HttpRequest http)
    {
        var (filter, problem) = request.Filter();
        if (problem is not null)
            return problem;
        using var file = new MemoryStream();
        await using (var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            await DealsCsv.WriteAsync(text, request.Snapshot, request.Snapshot.Select(filter), $"{http.Scheme}://{http.Host}", http.HttpContext.RequestAborted);
        return TypedResults.File(file.ToArray(), "text/csv; charset=utf-8", "ecosystem-deals.csv");
    }
}
