using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Storage.Sqlite;

internal sealed class SqliteDatabase(string? connectionString, ILoggerFactory logging, Action<DbContextOptionsBuilder>? configure = null) : Database
{
    private readonly string _path = SqliteAddress.PathOf(connectionString);
    private readonly DbContextOptions<SqliteContext> _options = new DbContextOptionsBuilder<SqliteContext>()
        .UseSqlite(SqliteAddress.ConnectionStringOf(connectionString))
        .AddInterceptors(new PragmaInterceptor())
        .For(logging, configure);
    private readonly WriteQueue _queue = new();

    public override string Description => $"SQLite, {_path}";

    public override EcosystemContext CreateDbContext() => new SqliteContext(_options);

    public override Task<bool> ExistsAsync(CancellationToken cancellation) => Task.FromResult(File.Exists(_path));

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        using var alone = await MigrationLock.TakeAsync(_path, cancellation);
        await CreateFileAsync(cancellation);
        await using var context = CreateDbContext();
        await alone.ClearAbandonedAsync(context, logging.CreateLogger<MigrationLock>(), cancellation);
        await context.Database.MigrateAsync(cancellation);
    }

    public override Task WriteAsync(Func<EcosystemContext, Task> write, CancellationToken cancellation) =>
        _queue.RunAsync(() => base.WriteAsync(write, cancellation), cancellation);

    public override void Dispose()
    {
        _queue.Dispose();
        base.Dispose();
    }

    private async Task CreateFileAsync(CancellationToken cancellation)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = _path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        await using var connection = new SqliteConnection(address.ToString());
        await connection.OpenAsync(cancellation);
    }
}
