namespace Ecosystem.Web.Verbs;

/// <summary>Asks the app that runs on this machine whether it is ready: the health check of a container, which has no other client.</summary>
internal sealed class HealthVerb : IVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public string Name => "health";

    public string Arguments => "";

    public string Summary => "Ask the app at ASPNETCORE_URLS whether it is ready.";

    public int Run(IReadOnlyList<string> arguments, VerbConsole console)
    {
        var address = AddressOf(Environment.GetEnvironmentVariable("ASPNETCORE_URLS"));
        try
        {
            using var client = new HttpClient { Timeout = Patience };
            using var answer = client.GetAsync(new Uri(address, "health/ready")).GetAwaiter().GetResult();
            console.Report($"{address} answers {(int)answer.StatusCode}");
            return answer.IsSuccessStatusCode ? ExitCode.Done : ExitCode.Failed;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            console.Error.WriteLine($"{address} does not answer: {error.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>The first address the app listens on, seen from this machine; wildcards listen on localhost too.</summary>
    internal static Uri AddressOf(string? urls)
    {
        var first = urls?.Split(';', StringSplitOptions.RemoveEmptyEntries) is [var url, ..] ? url : "http://localhost:5000";
        foreach (var wildcard in new[] { "://+", "://*", "://0.0.0.0", "://[::]" })
            first = first.Replace(wildcard, "://localhost", StringComparison.Ordinal);
        return new Uri(first);
    }
}
