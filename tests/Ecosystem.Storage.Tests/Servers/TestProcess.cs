using Ecosystem.Storage.PostgreSql;
using Ecosystem.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecosystem.Storage.Tests.Servers;

/// <summary>A database as one process of the app has it, with a write queue of its own.</summary>
internal sealed class TestProcess : IDisposable
{
    public TestProcess(Provider provider, string connectionString, Action<DbContextOptionsBuilder>? configure = null)
    {
        Database = provider == Provider.Sqlite
            ? new SqliteDatabase(connectionString, NullLoggerFactory.Instance, configure)
            : new PostgreSqlDatabase(connectionString, NullLoggerFactory.Instance, configure);
        Store = new DatasetStore(Database, TimeProvider.System);
    }

    public Database Database { get; }

    public DatasetStore Store { get; }

    public void Dispose()
    {
        Database.Dispose();
        using var pooled = Database.CreateDbContext();
        if (pooled.Database.GetDbConnection() is SqliteConnection connection)
            SqliteConnection.ClearPool(connection);
    }
}
