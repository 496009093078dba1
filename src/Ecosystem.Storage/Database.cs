using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage;

/// <summary>One database: makes a context per operation, and knows how reading, writing and migrating go on its kind of server.</summary>
internal abstract class Database : IDbContextFactory<EcosystemContext>, IDisposable
{
    /// <summary>For messages: kind and place, nothing secret.</summary>
    public abstract string Description { get; }

    public abstract EcosystemContext CreateDbContext();

    /// <summary>False when there is certainly nothing there yet; true does not promise that it has tables.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellation);

    /// <summary>Creates the database where needed and brings its tables up to date.</summary>
    /// <exception cref="StorageException">The database cannot be brought up to date.</exception>
    public abstract Task MigrateAsync(CancellationToken cancellation);

    /// <summary>Reads in one transaction: everything read belongs to one state of the database.</summary>
    public async Task<T> ReadAsync<T>(Func<EcosystemContext, Task<T>> read, CancellationToken cancellation)
    {
        await using var context = CreateDbContext();
        await using var transaction = await context.BeginReadAsync(cancellation);
        return await read(context);
    }

    /// <summary>Writes in one transaction: all of it, or nothing. Every write of the app goes through here.</summary>
    public virtual async Task WriteAsync(Func<EcosystemContext, Task> write, CancellationToken cancellation)
    {
        await using var context = CreateDbContext();
        await using var transaction = await context.BeginWriteAsync(cancellation);
        await write(context);
        await transaction.CommitAsync(cancellation);
    }

    public virtual void Dispose()
    {
    }
}
