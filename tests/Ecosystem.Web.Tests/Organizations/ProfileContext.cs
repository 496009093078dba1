using Bunit;
using Ecosystem.Web.Hosting;
using Ecosystem.Web.Tests.Hosting;
using Ecosystem.Web.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Web.Tests.Organizations;

/// <summary>Renders pages over the real dataset, which the running app has loaded.</summary>
public abstract class ProfileContext : PartsContext
{
    protected ProfileContext(RunningApp app)
    {
        App = app;
        Snapshots = app.Services.GetRequiredService<SnapshotHolder>();
        Services.AddSingleton(Snapshots);
    }

    protected RunningApp App { get; }

    protected SnapshotHolder Snapshots { get; }

    /// <summary>A page as the app serves it.</summary>
    protected async Task<string> ServedAsync(string path)
    {
        using var client = App.RawClient();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), Xunit.TestContext.Current.CancellationToken);
    }

    /// <summary>Texts of elements, with all white space made single.</summary>
    protected static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
