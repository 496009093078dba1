using Ecosystem.Core.Datasets;
using Ecosystem.Web.Explore.Ledger.Plate;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api.Exports;

internal static class ExportRoutes
{
    public static void AddExports(this IServiceCollection services) => services.AddScoped<ExportNotes>().AddScoped<LedgerPlate>();

    public static void MapExports(this RouteGroupBuilder routes)
    {
        var export = routes.MapGroup("/export").WithTags("Export");
        export.MapDealFiles();
        export.MapNetworkFiles();
        export.MapTimelineFiles();
        export.MapLedgerFiles();
        export.MapGet("/dataset.zip", Dataset).WithName("exportDataset").WithSummary("The whole data package; the same bytes for the same version.")
            .Produces<byte[]>(contentType: "application/zip");
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Dataset(ApiRequest request)
    {
        if (request.Only() is { } problem)
            return problem;
        return TypedResults.File(DatasetArchive.Of(request.Snapshot), "application/zip", $"ecosystem-dataset_{DatasetEdition.ExactVersionOf(request.Snapshot)}.zip");
    }
}
