using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Storage.Sqlite;

/// <summary>
/// Lets one process at a time bring a SQLite file up to date. EF Core marks the same with a row in <c>__EFMigrationsLock</c>, but a killed
/// process leaves that row behind and every later start would wait for it for ever. The system releases a file lock when a process ends,
/// however it ends: who holds this one knows that a row found there was abandoned.
/// </summary>
internal sealed class MigrationLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly FileStream _file;

    private MigrationLock(FileStream file) => _file = file;

    /// <exception cref="StorageException">Another process has held it for half a minute.</exception>
    public static async Task<MigrationLock> TakeAsync(string database, CancellationToken cancellation)
    {
        var path = database + "-migration";
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            try
            {
                return new MigrationLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Pause, cancellation);
            }
        }

        throw new StorageException($"Another process is still bringing {database} up to date. Let it finish or end it, then start again.");
    }

    /// <summary>Removes a row that a killed process left.</summary>
    public async Task ClearAbandonedAsync(EcosystemContext context, ILogger log, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(!_file.CanWrite, this);
        if (!await HasLockTableAsync(context, cancellation))
            return;
        var removed = await context.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellation);
        if (removed > 0)
            log.LogWarning("An earlier start was ended in the middle of a migration; its mark in __EFMigrationsLock was removed and the migration is run again.");
    }

    public void Dispose() => _file.Dispose();

    private static async Task<bool> HasLockTableAsync(EcosystemContext context, CancellationToken cancellation) =>
        await context.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .SingleAsync(cancellation) > 0;
}
