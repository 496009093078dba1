using Ecosystem.Storage.PostgreSql;
using Ecosystem.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecosystem.Storage;

/// <summary>Refuses to start on wrong settings. Messages name the key and never hold the connection string, which may hold a password.</summary>
internal sealed class DatabaseOptionsCheck(IConfigurationSection section) : IValidateOptions<DatabaseOptions>
{
    public const string ProviderKey = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}";
    public const string ConnectionStringKey = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}";

    private static readonly string[] Keys = [ProviderKey, ConnectionStringKey];

    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        var problem = options.Provider switch
        {
            DatabaseOptions.Sqlite => SqliteAddress.ProblemOf(options.ConnectionString),
            DatabaseOptions.PostgreSql => PostgreSqlAddress.ProblemOf(options.ConnectionString),
            _ => $"{ProviderKey} is '{options.Provider}'; it must be {DatabaseOptions.Sqlite} or {DatabaseOptions.PostgreSql}.",
        };
        string[] problems = problem is null ? [.. Unknown()] : [problem, .. Unknown()];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>A key that is not known is a mistyped one, and its author believes that it works.</summary>
    private IEnumerable<string> Unknown() => section.GetChildren()
        .Where(child => !Keys.Contains(child.Path, StringComparer.OrdinalIgnoreCase))
        .Select(child => $"{child.Path} is no setting; there are {nameof(DatabaseOptions.Provider)} and {nameof(DatabaseOptions.ConnectionString)}.");
}
