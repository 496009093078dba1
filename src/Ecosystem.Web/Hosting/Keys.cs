using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting;

/// <summary>
/// The keys that protect cookies and forms outlive a restart: they lie in a folder of their own, <c>Ecosystem:KeysDirectory</c>,
/// without it in <c>keys</c> beside the SQLite file, else under the user's local application data.
/// </summary>
internal static class Keys
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddKeys(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName("Ecosystem");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new FileSystemXmlRepository(
                Create(Folder(services.GetRequiredService<IConfiguration>())), services.GetRequiredService<ILoggerFactory>())));
    }

    internal static string Folder(IConfiguration configuration) =>
        configuration["Ecosystem:KeysDirectory"] is { Length: > 0 } named ? Path.GetFullPath(named)
        : BesideDatabase(configuration["Ecosystem:Database:ConnectionString"])
        ?? Path.Combine(Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "Ecosystem", "keys");

    private static string? BesideDatabase(string? connectionString)
    {
        if (string.IsNullOrEmpty(connectionString))
            return null;
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
            return parts.TryGetValue("Data Source", out var file) && Path.GetDirectoryName(Path.GetFullPath((string)file)) is { } folder
                ? Path.Combine(folder, "keys")
                : null;
        }
        catch (ArgumentException)
        {
            return null; // The database's own settings say what is wrong with it.
        }
    }

    private static DirectoryInfo Create(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, OwnerOnly);
}
