using Deque.AxeCore.Playwright;
using Ecosystem.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests;

public class LanguageTests(BrowserFixture browser)
{
    [Fact]
    public async Task Language_SwitchedOnExplore_KeepsTheFilterAndIsRemembered()
    {
        await using var opened = await browser.OpenAsync("/explore/network?form=compute-credits&card=alibaba");
        var (page, explore) = (opened.Page, new ExploreDriver(opened.Page));
        await explore.PictureAsync("network");
        var count = await explore.CountAsync("form=compute-credits");

        await page.Locator(".tools > .langs").GetByText("简体中文").ClickAsync();

        await Assertions.Expect(page.Locator("html[lang=zh-Hans]")).ToBeVisibleAsync();
        await explore.PictureAsync("network");
        new Uri(page.Url).PathAndQuery.ShouldBe("/explore/network?form=compute-credits&card=alibaba");
        await Assertions.Expect(explore.Sum).ToContainTextAsync($"{count} 笔交易");
        await Assertions.Expect(explore.Sum).ToContainTextAsync("亿美元");
        await Assertions.Expect(page.Locator(".ncard h2")).ToHaveTextAsync("阿里巴巴");
        (await explore.Box("form", "compute-credits").IsCheckedAsync()).ShouldBeTrue();
        await CleanAsync(page);

        await explore.ChooseAsync("sector", "foundation-models");
        await Assertions.Expect(page.Locator(".bar2 .chip")).ToContainTextAsync(["算力额度", "基础模型"]);

        await page.GotoAsync("/organizations/moonshot-ai");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("月之暗面 Moonshot AI");
        await CleanAsync(page);

        await page.Locator("input[name=q]").First.FillAsync("智譜");
        await Assertions.Expect(page.Locator("#found [role=option]").First).ToContainTextAsync("智谱");
        await page.Locator(".tools > .langs").GetByText("English").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Moonshot AI 月之暗面");
        opened.ShouldBeQuiet();
    }

    private static async Task CleanAsync(IPage page)
    {
        var found = await page.RunAxe();
        found.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty(page.Url);
    }
}
