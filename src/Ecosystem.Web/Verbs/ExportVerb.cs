using Ecosystem.Core.Datasets;
using Ecosystem.Storage;

namespace Ecosystem.Web.Verbs;

/// <summary>Writes what the database holds as a data package.</summary>
internal sealed class ExportVerb : StorageVerb
{
    public override string Name => "export";

    public override string Summary => "Write what the database holds to DIR as a data package; an imported package comes out byte for byte.";

    protected override async Task<int> RunAsync(DatasetStore store, string directory, VerbConsole console)
    {
        if (await store.FindAsync() is null)
        {
            console.Error.WriteLine($"{store.Description} holds no dataset yet: start the app once, or import a package.");
            return ExitCode.Failed;
        }

        console.Report($"Reading {store.Description}");
        var dataset = await store.ReadAsync();
        console.Report($"Writing to {directory}");
        DatasetWriter.Write(dataset, directory);
        console.Report($"Exported the dataset of {dataset.Date:O}: {dataset.Deals.Count} deals, {dataset.Claims.Count} claims.");
        return ExitCode.Done;
    }
}
