using Npgsql;

namespace Ecosystem.Storage.PostgreSql;

/// <summary>Where the PostgreSQL database lies, from the connection string.</summary>
internal static class PostgreSqlAddress
{
    private const string Key = DatabaseOptionsCheck.ConnectionStringKey;
    private const string Example = "write Host=…;Database=…;Username=…;Password=…";

    /// <summary>What is wrong with a connection string, naming its key; null when nothing is.</summary>
    public static string? ProblemOf(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
            return $"{Key} is empty; PostgreSQL needs one: {Example}.";
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString) switch
            {
                { Host: null or "" } => $"{Key} names no host: {Example}.",
                { Database: null or "" } => $"{Key} names no database: {Example}.",
                _ => null,
            };
        }
        catch (ArgumentException problem)
        {
            return $"{Key} is not understood by PostgreSQL: {problem.Message}";
        }
    }

    /// <summary>For messages: the database and its server, and nothing secret.</summary>
    public static string Describe(string connectionString)
    {
        var address = new NpgsqlConnectionStringBuilder(connectionString);
        return $"PostgreSQL, {address.Database} on {address.Host}:{address.Port}";
    }
}
