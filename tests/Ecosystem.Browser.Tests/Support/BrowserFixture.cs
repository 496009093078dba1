using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ecosystem.Browser.Tests.Support.BrowserFixture))]

namespace Ecosystem.Browser.Tests.Support;

/// <summary>One published app and one Chromium for the whole run; every test opens pages in a profile of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // WebGL without a graphics card; no calls to the browser maker's hosts.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;

    public PublishedApp App { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    public Uri Address => App.Address;

    public async ValueTask InitializeAsync()
    {
        App = await PublishedApp.StartAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumPath(), Args = Flags });
    }

    /// <summary>A page in a new profile. It remembers everything a browser would complain about.</summary>
    public async Task<WatchedPage> OpenAsync(string path, PageLook? look = null)
    {
        look ??= new PageLook();
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = look.Language,
            HasTouch = look.Width < 500,
        });
        var page = await WatchedPage.CreateAsync(context);
        await page.Page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
        if (App is not null)
            await App.DisposeAsync();
    }

    private static string ChromiumPath()
    {
        var places = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" };
        return places.FirstOrDefault(place => place is not null && File.Exists(place))
            ?? throw new InvalidOperationException("No Chromium: install Debian's package 'chromium' or set CHROMIUM to a browser's path.");
    }
}

/// <summary>How a page is looked at.</summary>
public sealed record PageLook(int Width = 1440, int Height = 900, bool Dark = false, string Language = "en-US");
