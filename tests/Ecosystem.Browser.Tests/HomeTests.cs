using Ecosystem.Browser.Tests.Support;

namespace Ecosystem.Browser.Tests;

public class HomeTests(BrowserFixture browser)
{
    [Fact]
    public async Task Home_Opened_SaysWhatItIs()
    {
        await using var opened = await browser.OpenAsync("/");
        (await opened.Page.Locator("h1").InnerTextAsync()).ShouldNotBeEmpty();
        opened.ShouldBeQuiet();
    }
}
