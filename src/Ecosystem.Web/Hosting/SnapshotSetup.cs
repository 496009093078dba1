using Ecosystem.Storage;
using Ecosystem.Web.Feeds;
using Ecosystem.Web.Hosting.Limits;
using Ecosystem.Web.Layout;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting;

/// <summary>The dataset's way into the app: storage, the first load, the snapshot.</summary>
public static class SnapshotSetup
{
    public static void AddSnapshot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddEcosystemStorage(configuration);
        services.AddSingleton<SnapshotHolder>();
        services.AddSingleton<IDatasetFacts>(provider => provider.GetRequiredService<SnapshotHolder>());
    }

    /// <summary>
    /// Prepares the database and reads it. False, with everything that is wrong logged, when a setting is wrong, the database cannot be used,
    /// or it is empty and the package cannot fill it.
    /// </summary>
    public static async Task<bool> LoadSnapshotAsync(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILogger<SnapshotHolder>>();
        try
        {
            return await LoadAsync(app, log);
        }
        catch (OptionsValidationException wrong)
        {
            log.LogCritical("A setting is wrong.\n{Problems}", string.Join('\n', wrong.Failures));
        }
        catch (StorageException unusable)
        {
            log.LogCritical("{Problem}", unusable.Message);
        }

        return false;
    }

    private static async Task<bool> LoadAsync(WebApplication app, ILogger log)
    {
        var progress = new Progress<string>(step => log.LogInformation("{Step}", step));
        switch (await app.Services.GetRequiredService<DatasetPreparation>().PrepareAsync(progress))
        {
            case Preparation.Refused refused:
                log.LogCritical("The dataset in {Directory} (setting Ecosystem:DataDirectory) cannot be loaded; nothing was written.\n{Problems}", refused.Directory, string.Join('\n', refused.Problems));
                return false;
            default:
                var store = app.Services.GetRequiredService<DatasetStore>();
                var dataset = await store.ReadAsync();
                var limits = app.Services.GetRequiredService<IOptions<PictureSettings>>().Value.ToLimits();
                app.Services.GetRequiredService<FeedJournal>().Replace(await store.ReadChangesAsync());
                app.Services.GetRequiredService<SnapshotHolder>().Replace(Snapshot.Build(dataset, limits));
                return true;
        }
    }
}
