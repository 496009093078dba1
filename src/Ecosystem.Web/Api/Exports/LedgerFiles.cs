using System.Text;
using Ecosystem.Core.Export;
using Ecosystem.Core.Export.Workbooks;
using Ecosystem.Web.Explore;
using Ecosystem.Web.Explore.Ledger.Plate;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api.Exports;

/// <summary>The ledger of the deals that pass a filter, as files.</summary>
internal static class LedgerFiles
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Picture = "image/svg+xml", Cash = "cash";

    private static readonly string[] Switch = ["true", "false"];

    public static void MapLedgerFiles(this RouteGroupBuilder export)
    {
        export.MapGet("/ledger.csv", Csv).WithName("exportLedger").WithSummary("The ledger of a filter as CSV, one line a row, then all deals.")
            .Produces<string>(contentType: "text/csv").WithMetadata(LedgerRoutes.Parameters);
        export.MapGet("/ledger.xlsx", Xlsx).WithName("exportLedgerWorkbook").WithSummary("The same as a workbook, with a sheet that says what it is.")
            .Produces<byte[]>(contentType: Workbook).WithMetadata([.. LedgerRoutes.Parameters, new SpeaksLanguages()]);
        export.MapGet("/ledger.svg", Svg).WithName("exportLedgerPicture").WithSummary("The same as a picture with title, legend, source and date.")
            .Produces<string>(contentType: Picture).WithMetadata([.. LedgerRoutes.Parameters, new Takes(Cash, "true: cash against the headline instead of every form."), new SpeaksLanguages()]);
    }

    private static Results<ExportFile, ProblemHttpResult> Csv(ApiRequest request)
    {
        var (ledger, filter, problem) = request.Ledger();
        if (problem is not null)
            return problem;
        return new ExportFile("text/csv; charset=utf-8", Name(request, filter, ledger!, "csv"), async (output, cancellation) =>
        {
            await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            await LedgerCsv.WriteAsync(text, ledger!, request.Site, cancellation);
        });
    }

    private static Results<ExportFile, ProblemHttpResult> Xlsx(ApiRequest request, ExportNotes notes)
    {
        var (ledger, filter, problem) = request.Ledger();
        if (problem is not null)
            return problem;
        return ExportFile.Buffered(Workbook, Name(request, filter, ledger!, "xlsx"), output => LedgerWorkbook.Write(
            output, ledger!, request.Site, notes.LedgerSheet, notes.LedgerWorkbook(), notes.Of(request, filter, ExploreView.Ledger)));
    }

    private static Results<ExportFile, ProblemHttpResult> Svg(ApiRequest request, LedgerPlate plate)
    {
        var (ledger, filter, wrong) = request.Ledger(Cash);
        var (cash, wrongCash) = request.Choice(Cash, "false", Switch);
        if ((wrong ?? wrongCash) is { } problem)
            return problem;
        var options = new ExploreOptions(Rows: Vocabulary<LedgerRows>.Parse(ledger!.Rows), CashOnly: cash == "true");
        var query = string.Join('&', new[] { filter.ToQuery() }.Where(part => part.Length > 0).Concat(options.ToQuery()));
        var address = $"{request.Site}/explore/ledger{(query.Length > 0 ? "?" : "")}{query}";
        return new ExportFile(Picture, Name(request, filter, ledger, "svg"), (output, cancellation) =>
            plate.Draw(request.Snapshot, filter, ledger, options.CashOnly, address).SaveAsync(output, System.Xml.Linq.SaveOptions.DisableFormatting, cancellation));
    }

    private static string Name(ApiRequest request, DealFilter filter, LedgerView ledger, string extension) =>
        ExportName.Of($"ledger-by-{ledger.Rows}", request.Snapshot, filter, extension);
}
