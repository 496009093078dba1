using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ecosystem.Browser.Tests.Support.BrowserFixture))]

namespace Ecosystem.Browser.Tests.Support;

/// <summary>One published app and one Chromium for the whole run; every test opens pages in a profile of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;

    public PublishedApp App { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    public Uri Address => App.Address;

    public async ValueTask InitializeAsync()
    {
        // Two busy processors are slower than a person is patient: what does not come at all fails all the same.
        Assertions.SetDefaultExpectTimeout(20_000);
        App = await PublishedApp.StartAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(Chromium.Options());
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
}

/// <summary>How a page is looked at.</summary>
public sealed record PageLook(int Width = 1440, int Height = 900, bool Dark = false, string Language = "en-US");
