namespace Ecosystem.Storage;

/// <summary>Where the records are kept: configuration section <c>Ecosystem:Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Ecosystem:Database";

    /// <summary><c>Sqlite</c> (a file, the default) or <c>PostgreSql</c> (a server).</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>
    /// For SQLite <c>Data Source=/path/ecosystem.db</c>; when empty, <c>Ecosystem/ecosystem.db</c> under the user's local application data.
    /// For PostgreSQL <c>Host=…;Database=…;Username=…;Password=…</c>; required.
    /// </summary>
    public string? ConnectionString { get; set; }

    internal const string Sqlite = "Sqlite";
    internal const string PostgreSql = "PostgreSql";
}
