using Ecosystem.Storage;
using Ecosystem.Web.Hosting.Circuits;
using Ecosystem.Web.Hosting.Limits;
using Ecosystem.Web.Hosting.Network;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting;

/// <summary>Settings are read once, at start; a wrong one stops the start and is named.</summary>
internal static class Settings
{
    private const string DataDirectory = "Ecosystem:DataDirectory";

    public static void AddSettings(this WebApplicationBuilder builder)
    {
        builder.AddSection<RateLimitSettings>(RateLimitSettings.Section);
        builder.AddSection<PictureSettings>(PictureSettings.Section);
        builder.AddSection<CircuitSettings>(CircuitSettings.Section);
        builder.Services.AddOptions<StartSettings>().Bind(builder.Configuration.GetSection("Ecosystem")).ValidateOnStart();
        builder.Services.AddOptions<NetworkSettings>().Bind(builder.Configuration.GetSection("Ecosystem")).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<NetworkSettings>, NetworkSettingsCheck>();
        builder.Services.AddOptions<DatasetOptions>()
            // The default folder may be missing where the database is full already.
            .Validate<IConfiguration>((options, configuration) => configuration[DataDirectory] is null || Directory.Exists(options.DataDirectory),
                $"{DataDirectory} names no folder.")
            .ValidateOnStart();
    }

    /// <summary>A section of numbers: each has a range, and a key that is not known is a mistyped one.</summary>
    private static void AddSection<T>(this WebApplicationBuilder builder, string section) where T : class
    {
        var values = builder.Configuration.GetSection(section);
        builder.Services.AddOptions<T>().Bind(values).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<T>>(new SectionCheck<T>(values));
    }
}
