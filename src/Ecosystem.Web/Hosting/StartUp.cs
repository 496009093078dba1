using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting;

internal static class StartUp
{
    /// <summary>Loads the dataset and serves until stopped. Wrong settings are said in a line each, with exit code 1, before anything starts.</summary>
    public static async Task<int> RunOrExplainAsync(this WebApplication app)
    {
        var wrong = WrongSettings(app.Services).ToList();
        if (wrong.Count == 0)
            return await LoadAndRunAsync(app);

        await Console.Error.WriteLineAsync("Ecosystem did not start: a setting is wrong.");
        foreach (var failure in wrong)
            await Console.Error.WriteLineAsync($"  {failure}");
        await app.DisposeAsync();
        return 1;
    }

    private static async Task<int> LoadAndRunAsync(WebApplication app)
    {
        if (!await app.LoadSnapshotAsync())
            return 1;
        await app.RunAsync();
        return 0;
    }

    private static IEnumerable<string> WrongSettings(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
            return [];
        }
        catch (Exception error) when (Said(error) is { } failures)
        {
            return failures;
        }
    }

    /// <summary>What is wrong with the settings; null when the error is about something else.</summary>
    private static IEnumerable<string>? Said(Exception error) => error switch
    {
        OptionsValidationException invalid => invalid.Failures,
        AggregateException several when several.InnerExceptions.All(inner => Said(inner) is not null) => several.InnerExceptions.SelectMany(inner => Said(inner)!),
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } unreadable => [unreadable.Message],
        _ => null,
    };
}
