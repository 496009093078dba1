using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests.Support;

/// <summary>How Chromium is started: Debian's or the one that <c>CHROMIUM</c> names, WebGL in software, no calls to its maker's hosts.</summary>
public static class Chromium
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static BrowserTypeLaunchOptions Options() => new() { ExecutablePath = Path(), Args = Flags };

    private static string Path() =>
        Environment.GetEnvironmentVariable("CHROMIUM")
        ?? Array.Find(Places, File.Exists)
        ?? throw new InvalidOperationException("No Chromium: install Debian's package 'chromium' or set CHROMIUM to a browser's path.");
}
