using Microsoft.Data.Sqlite;

namespace Ecosystem.Storage.Sqlite;

/// <summary>Where the SQLite file lies, from the connection string.</summary>
internal static class SqliteAddress
{
    private const string Key = DatabaseOptionsCheck.ConnectionStringKey;

    /// <summary>What is wrong with a connection string, naming its key; null when nothing is.</summary>
    public static string? ProblemOf(string? connectionString)
    {
        try
        {
            return ProblemOf(Parse(connectionString));
        }
        catch (ArgumentException problem)
        {
            return $"{Key} is not understood by SQLite: {problem.Message}";
        }
    }

    /// <summary>The full path of the file.</summary>
    public static string PathOf(string? connectionString) => Path.GetFullPath(Parse(connectionString).DataSource);

    /// <summary>
    /// What connections are opened with. They never create the file: a database that vanished under a running app must be missed,
    /// not replaced by an empty one. A shared cache would bring table locks of its own.
    /// </summary>
    public static string ConnectionStringOf(string? connectionString)
    {
        var address = Parse(connectionString);
        address.DataSource = Path.GetFullPath(address.DataSource);
        address.Mode = SqliteOpenMode.ReadWrite;
        address.Cache = SqliteCacheMode.Private;
        address.ForeignKeys = true;
        return address.ToString();
    }

    private static SqliteConnectionStringBuilder Parse(string? connectionString) =>
        string.IsNullOrWhiteSpace(connectionString) ? new() { DataSource = DefaultPath() } : new(connectionString);

    private static string? ProblemOf(SqliteConnectionStringBuilder address) => address switch
    {
        { DataSource: "" } => $"{Key} names no file: write Data Source=/path/ecosystem.db.",
        { DataSource: ":memory:" } or { Mode: SqliteOpenMode.Memory } => $"{Key} asks for a database in memory, which every connection would have for itself: name a file.",
        { Mode: SqliteOpenMode.ReadOnly } => $"{Key} says Mode=ReadOnly, but the app writes: leave it out.",
        { Cache: SqliteCacheMode.Shared } => $"{Key} says Cache=Shared, which makes readers wait for writers: leave it out.",
        _ => null,
    };

    // Create: without it a home that is still empty gives "".
    private static string DefaultPath() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
        "Ecosystem", "ecosystem.db");
}
