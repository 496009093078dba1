using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ecosystem.Storage.Tests.Servers;

/// <summary>A database of its own for one test: a real file, or a real database of the server. It does not exist until it is migrated.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecosystem-db-").FullName;
    private readonly PostgreSqlServer _server;
    private readonly TestProcess _process;
    private readonly string _name = $"test_{Guid.NewGuid():N}";

    internal TestDatabase(Provider provider, PostgreSqlServer server, Action<DbContextOptionsBuilder>? configure = null)
    {
        _server = server;
        Provider = provider;
        _process = new TestProcess(provider, ConnectionString, configure);
    }

    internal Provider Provider { get; }

    internal Database Database => _process.Database;

    public DatasetStore Store => _process.Store;

    public string FilePath => Path.Combine(_folder, "ecosystem.db");

    public string ConnectionString => Provider == Provider.Sqlite ? $"Data Source={FilePath}" : _server.ConnectionStringOf(_name);

    /// <summary>The same database as another process has it.</summary>
    internal TestProcess Another() => new(Provider, ConnectionString);

    /// <summary>Takes the database away from under whoever uses it.</summary>
    public async Task RemoveAsync()
    {
        if (Provider == Provider.Sqlite)
            File.Delete(FilePath);
        else
            await DropAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _process.Dispose();
        await RemoveAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task DropAsync()
    {
        await using var connection = new NpgsqlConnection(_server.ConnectionStringOf("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)";
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>The databases that every storage test runs on.</summary>
public enum Provider { Sqlite, PostgreSql }
