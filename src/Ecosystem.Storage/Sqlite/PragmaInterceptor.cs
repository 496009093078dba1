using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Ecosystem.Storage.Sqlite;

/// <summary>
/// Gives every connection the agreed settings. WAL: readers do not wait for the writer. FULL: a commit that was confirmed survives
/// a power cut; curated work is worth more than the milliseconds. The busy timeout is for other processes, as our own writers queue.
/// </summary>
internal sealed class PragmaInterceptor : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
