using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Storage.PostgreSql;

internal sealed class PostgreSqlDatabase(string connectionString, ILoggerFactory logging, Action<DbContextOptionsBuilder>? configure = null) : Database
{
    private readonly DbContextOptions<PostgreSqlContext> _options = new DbContextOptionsBuilder<PostgreSqlContext>()
        .UseNpgsql(connectionString)
        .For(logging, configure);

    public override string Description { get; } = PostgreSqlAddress.Describe(connectionString);

    public override EcosystemContext CreateDbContext() => new PostgreSqlContext(_options);

    public override async Task<bool> ExistsAsync(CancellationToken cancellation)
    {
        await using var context = CreateDbContext();
        return await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellation);
    }

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var context = CreateDbContext();
        await context.Database.MigrateAsync(cancellation);
    }
}
