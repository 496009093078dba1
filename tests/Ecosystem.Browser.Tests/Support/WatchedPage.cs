using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests.Support;

/// <summary>A page that fails its test when the browser complained: script error, console error, policy report or a request that failed.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private WatchedPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Words in complaints that the test itself brings about, such as a connection it cuts.</summary>
    public IList<string> Expected { get; } = [];

    internal static async Task<WatchedPage> CreateAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var watched = new WatchedPage(context, page);
        page.PageError += (_, error) => watched.complaints.Enqueue($"script: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                watched.complaints.Enqueue($"console: {message.Text} ({message.Location})");
        };
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 500)
                watched.complaints.Enqueue($"answer: {answer.Status} {answer.Url}");
        };
        await page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
        return watched;
    }

    /// <summary>Fails when the browser complained of anything unexpected.</summary>
    public void ShouldBeQuiet() =>
        complaints.Where(complaint => !Expected.Any(complaint.Contains)).ShouldBeEmpty();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
