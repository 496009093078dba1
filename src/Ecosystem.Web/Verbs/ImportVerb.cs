using Ecosystem.Core.Datasets;
using Ecosystem.Storage;

namespace Ecosystem.Web.Verbs;

/// <summary>Puts a data package in the place of all that the database holds, in one transaction.</summary>
internal sealed class ImportVerb : StorageVerb
{
    public override string Name => "import";

    public override string Summary => "Replace all that the database holds by the data package in DIR; all of it or, when anything is wrong, nothing.";

    protected override async Task<int> RunAsync(DatasetStore store, string directory, VerbConsole console)
    {
        console.Report($"Reading {directory}");
        var reading = DatasetReader.Read(directory, console);
        if (!reading.IsSound)
        {
            CheckVerb.PrintProblems(reading.Problems, console);
            return ExitCode.Failed;
        }

        var before = await store.FindAsync();
        console.Report($"Writing to {store.Description}");
        await store.ReplaceAsync(reading.Dataset, console);
        console.Report($"The database now holds the dataset of {reading.Dataset.Date:O}: {reading.Dataset.Deals.Count} deals, {reading.Dataset.Claims.Count} claims.");
        if (before is not null)
            console.Report($"It replaces the one of {before.Date:O}, loaded {before.LoadedAt:u}. An app that is running shows it after its next start.");
        return ExitCode.Done;
    }
}
