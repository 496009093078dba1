using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ecosystem.Storage.Sqlite;

internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : EcosystemContext(options)
{
    public override async Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)Database.GetDbConnection();
        // Deferred: it takes no lock, and under WAL it keeps the state that its first query saw.
        var transaction = connection.BeginTransaction(IsolationLevel.Serializable, deferred: true);
        return (await Database.UseTransactionAsync(transaction, cancellation))!;
    }

    // Immediate, the provider's default. A deferred transaction that reads before it writes fails at once under concurrent writers.
    public override Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellation) =>
        Database.BeginTransactionAsync(cancellation);
}
