using System.Data.Common;
using Ecosystem.Storage;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Verbs;

/// <summary>A verb that moves a data package in or out of the database which the settings name.</summary>
internal abstract class StorageVerb : IVerb
{
    public abstract string Name { get; }

    public string Arguments => "DIR";

    public abstract string Summary { get; }

    public int Run(IReadOnlyList<string> arguments, VerbConsole console)
    {
        try
        {
            using var services = Services();
            var store = services.GetRequiredService<DatasetStore>();
            return RunAsync(store, console.Resolve(arguments[0]), console).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is StorageException or OptionsValidationException or DbException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(failure.Message);
            return ExitCode.Failed;
        }
    }

    protected abstract Task<int> RunAsync(DatasetStore store, string directory, VerbConsole console);

    /// <summary>Storage with the settings that the app would have if it were started here.</summary>
    private static ServiceProvider Services()
    {
        var settings = WebApplication.CreateBuilder().Configuration;
        return new ServiceCollection().AddLogging().AddEcosystemStorage(settings).BuildServiceProvider();
    }
}
