using Ecosystem.Core.Datasets;
using Ecosystem.Core.Records;
using Microsoft.Extensions.Options;

namespace Ecosystem.Storage;

/// <summary>Prepares the database at a start: an empty one is created and filled from the data package, any other is left as it is.</summary>
public sealed class DatasetPreparation(DatasetStore store, IOptions<DatasetOptions> options)
{
    /// <summary>Prepares the database. The package is read first, so that one with problems leaves no trace.</summary>
    /// <param name="progress">Hears a line now and then while a first load goes on.</param>
    /// <exception cref="StorageException">The database cannot be used as it is.</exception>
    public async Task<Preparation> PrepareAsync(IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        if (await store.FindAsync(cancellation) is { } present)
            return new Preparation.Ready(present, Loaded: false);
        var directory = Path.GetFullPath(options.Value.DataDirectory);
        var reading = DatasetReader.Read(directory, progress);
        return reading.IsSound
            ? await FillAsync(reading.Dataset, progress, cancellation)
            : new Preparation.Refused(directory, [.. reading.Problems.Select(problem => problem.ToString())]);
    }

    private async Task<Preparation> FillAsync(Dataset dataset, IProgress<string>? progress, CancellationToken cancellation)
    {
        progress?.Report($"filling {store.Description}");
        var filled = await store.FillAsync(dataset, progress, cancellation);
        var info = await store.FindAsync(cancellation);
        return new Preparation.Ready(info ?? throw new StorageException($"{store.Description} was emptied while it was being filled."), filled);
    }
}
