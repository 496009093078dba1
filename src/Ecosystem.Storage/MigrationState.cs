using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage;

/// <summary>How many migrations the tables have been through, and how many they have still to go through.</summary>
internal sealed record MigrationState(int Applied, int Pending)
{
    /// <exception cref="StorageException">A newer version of the app has been at the database.</exception>
    public static async Task<MigrationState> OfAsync(Database database, CancellationToken cancellation)
    {
        await using var context = database.CreateDbContext();
        var known = context.Database.GetMigrations().ToList();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known).FirstOrDefault() is { } unknown)
            throw new StorageException(
                $"{database.Description} was written by a newer version of this app (it has been through {unknown}). Start that version, or name another database.");
        return new MigrationState(applied.Count, known.Count - applied.Count);
    }
}
