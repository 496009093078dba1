using System.Text;
using System.Text.Json;
using Ecosystem.Core.Export;
using Ecosystem.Core.Export.Workbooks;
using Ecosystem.Web.Explore;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Api.Exports;

/// <summary>The deals that pass a filter, as files.</summary>
internal static class DealFiles
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapDealFiles(this RouteGroupBuilder export)
    {
        export.MapGet("/deals.csv", Csv).WithName("exportDeals").WithSummary("The deals that pass a filter as CSV, one row a deal, in the order of ids.")
            .Produces<string>(contentType: "text/csv").WithMetadata(new TakesFilter());
        export.MapGet("/deals.xlsx", Xlsx).WithName("exportDealsWorkbook").WithSummary("The same as a workbook: deals, considerations, and what they are.")
            .Produces<byte[]>(contentType: Workbook).WithMetadata(new TakesFilter(), new SpeaksLanguages());
        export.MapGet("/deals.json", Json).WithName("exportDealsJson").WithSummary("The same as JSON, each deal in the shape of the API.")
            .Produces<DealsExport>().WithMetadata(new TakesFilter(), new SpeaksLanguages());
    }

    private static Results<ExportFile, ProblemHttpResult> Csv(ApiRequest request)
    {
        var (filter, problem) = request.Filter();
        if (problem is not null)
            return problem;
        return new ExportFile("text/csv; charset=utf-8", ExportName.Of("deals", request.Snapshot, filter, "csv"), async (output, cancellation) =>
        {
            await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            await DealsCsv.WriteAsync(text, request.Snapshot, request.Snapshot.Select(filter), request.Site, cancellation);
        });
    }

    private static Results<ExportFile, ProblemHttpResult> Xlsx(ApiRequest request, ExportNotes notes)
    {
        var (filter, problem) = request.Filter();
        if (problem is not null)
            return problem;
        return ExportFile.Buffered(Workbook, ExportName.Of("deals", request.Snapshot, filter, "xlsx"), output => DealsWorkbook.Write(
            output, request.Snapshot, request.Snapshot.Select(filter), request.Site, notes.Workbook(), notes.Of(request, filter, ExploreView.Deals)));
    }

    private static Results<ExportFile, ProblemHttpResult> Json(ApiRequest request, ExportNotes notes, IOptions<JsonOptions> json)
    {
        var (filter, problem) = request.Filter();
        if (problem is not null)
            return problem;
        return new ExportFile("application/json; charset=utf-8", ExportName.Of("deals", request.Snapshot, filter, "json"), (output, cancellation) => JsonSerializer.SerializeAsync(
            output, DealsExport.Of(request.Snapshot, request.Snapshot.Select(filter), notes.Of(request, filter, ExploreView.Deals)), json.Value.SerializerOptions, cancellation));
    }
}
