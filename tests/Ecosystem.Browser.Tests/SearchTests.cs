using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public class SearchTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("智谱", "Zhipu AI", "/organizations/zhipu-ai")]
    [InlineData("智譜", "Zhipu AI", "/organizations/zhipu-ai")]
    [InlineData("yuezhianmian", "Moonshot AI", "/organizations/moonshot-ai")]
    [InlineData("Moonshoot", "Moonshot AI", "/organizations/moonshot-ai")]
    [InlineData("2513", "Zhipu AI", "/organizations/zhipu-ai")]
    public async Task Search_TypedAndEntered_OpensTheRecord(string typed, string name, string path)
    {
        await using var opened = await browser.OpenAsync("/about/method");
        await opened.Page.Keyboard.PressAsync("/");
        await opened.Page.Keyboard.InsertTextAsync(typed);
        var first = opened.Page.GetByRole(AriaRole.Option).First;
        await Assertions.Expect(first).ToContainTextAsync(name);

        await opened.Page.Keyboard.PressAsync("ArrowDown");
        await opened.Page.Keyboard.PressAsync("Enter");

        await opened.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == path);
        await Assertions.Expect(opened.Page.Locator("h1")).ToContainTextAsync(name);
        opened.ShouldBeQuiet();
    }

    [Fact]
    public async Task Search_OnExplore_WorksBesideTheCircuit()
    {
        await using var opened = await browser.OpenAsync("/explore/network");
        await new ExploreDriver(opened.Page).PictureAsync("network");

        await opened.Page.Keyboard.PressAsync("/");
        await opened.Page.Keyboard.InsertTextAsync("kimi");

        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Moonshot AI");
        opened.ShouldBeQuiet();
    }
}
