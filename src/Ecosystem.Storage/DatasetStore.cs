using System.Data.Common;
using Ecosystem.Core.Changes;
using Ecosystem.Core.Records;
using Ecosystem.Storage.Model;
using Ecosystem.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage;

/// <summary>The dataset as the database holds it: read as a whole, replaced as a whole.</summary>
public sealed class DatasetStore
{
    private readonly Database _database;
    private readonly TimeProvider _clock;

    internal DatasetStore(Database database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Where the database is, for messages; nothing secret.</summary>
    public string Description => _database.Description;

    /// <summary>Which dataset is there; null when the database is not there, or was never filled.</summary>
    /// <exception cref="StorageException">The database cannot be read, or a newer version of the app has been at it.</exception>
    public async Task<DatasetInfo?> FindAsync(CancellationToken cancellation = default)
    {
        try
        {
            return await _database.ExistsAsync(cancellation) && await HasTablesAsync(cancellation)
                ? await _database.ReadAsync(context => InfoAsync(context, cancellation), cancellation)
                : null;
        }
        catch (DbException problem)
        {
            throw new StorageException(
                $"{Description} cannot be read: {problem.Message} Check {DatabaseOptionsCheck.ConnectionStringKey}.", problem);
        }
    }

    /// <summary>True when the database answers and holds a dataset now.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation = default)
    {
        try
        {
            return await _database.ExistsAsync(cancellation)
                && await _database.ReadAsync(context => InfoAsync(context, cancellation), cancellation) is not null;
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>Reads everything, in one transaction.</summary>
    /// <exception cref="InvalidOperationException">The database was never filled.</exception>
    public Task<Dataset> ReadAsync(CancellationToken cancellation = default) =>
        _database.ReadAsync(context => DatasetQuery.ReadAsync(context, cancellation), cancellation);

    /// <summary>What changed in deals whenever one dataset took the place of another, latest first.</summary>
    public Task<IReadOnlyList<DealChange>> ReadChangesAsync(CancellationToken cancellation = default) =>
        _database.ReadAsync(context => DealJournal.ReadAsync(context, cancellation), cancellation);

    /// <summary>
    /// Puts a dataset in the place of all that is there, in one transaction; creates the database and its tables where needed.
    /// What that changes in deals is written down beside it.
    /// </summary>
    /// <param name="progress">Hears of each table that is written.</param>
    public async Task ReplaceAsync(Dataset dataset, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        await _database.MigrateAsync(cancellation);
        await _database.WriteAsync(
            async context =>
            {
                await DealJournal.RecordAsync(context, dataset, _clock.GetUtcNow().UtcDateTime, cancellation);
                await DatasetTables.ClearAsync(context, cancellation);
                await DatasetTables.FillAsync(context, dataset, Row(dataset), progress, cancellation);
            },
            cancellation);
    }

    /// <summary>Fills the database with a dataset unless it holds one, in one transaction; creates it and its tables where needed.</summary>
    /// <param name="progress">Hears of each table that is written.</param>
    /// <returns>False when another process filled it first; its dataset stays.</returns>
    public async Task<bool> FillAsync(Dataset dataset, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        await _database.MigrateAsync(cancellation);
        var filled = false;
        await _database.WriteAsync(
            async context =>
            {
                if (await InfoAsync(context, cancellation) is not null)
                    return;
                await DatasetTables.FillAsync(context, dataset, Row(dataset), progress, cancellation);
                filled = true;
            },
            cancellation);
        return filled;
    }

    /// <summary>True when the tables are there, after bringing those of an older version up to date; the records stay.</summary>
    private async Task<bool> HasTablesAsync(CancellationToken cancellation)
    {
        var state = await MigrationState.OfAsync(_database, cancellation);
        if (state.Applied == 0)
            return false;
        if (state.Pending > 0)
            await _database.MigrateAsync(cancellation);
        return true;
    }

    private DatasetInfoRow Row(Dataset dataset) =>
        new() { Date = dataset.Date, LoadedAt = _clock.GetUtcNow().UtcDateTime };

    // SQLite keeps no time zone; what is written is UTC.
    private static async Task<DatasetInfo?> InfoAsync(EcosystemContext context, CancellationToken cancellation) =>
        await context.Set<DatasetInfoRow>().AsNoTracking().SingleOrDefaultAsync(cancellation) is { } row
            ? new DatasetInfo(row.Date, DateTime.SpecifyKind(row.LoadedAt, DateTimeKind.Utc))
            : null;
}
