using Ecosystem.Storage.PostgreSql;
using Ecosystem.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecosystem.Storage;

/// <summary>Brings storage into an app.</summary>
public static class StorageServices
{
    /// <summary>Adds <see cref="DatasetStore"/> and <see cref="DatasetPreparation"/>; wrong settings stop the start and name their key.</summary>
    public static IServiceCollection AddEcosystemStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var database = configuration.GetSection(DatabaseOptions.Section);
        services.AddOptions<DatabaseOptions>().Bind(database).ValidateOnStart();
        services.AddOptions<DatasetOptions>().Bind(configuration.GetSection(DatasetOptions.Section));
        services.AddSingleton<IValidateOptions<DatabaseOptions>>(new DatabaseOptionsCheck(database));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(DatabaseOf);
        services.AddSingleton(provider => new DatasetStore(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<DatasetPreparation>();
        return services;
    }

    private static Database DatabaseOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        var logging = provider.GetRequiredService<ILoggerFactory>();
        return options.Provider == DatabaseOptions.PostgreSql
            ? new PostgreSqlDatabase(options.ConnectionString!, logging)
            : new SqliteDatabase(options.ConnectionString, logging);
    }
}
