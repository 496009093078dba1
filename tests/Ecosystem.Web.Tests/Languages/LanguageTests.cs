using Ecosystem.Web.Layout;
using Ecosystem.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ecosystem.Web.Tests.Languages;

public sealed class LanguageTests(RunningApp app)
{
    [Theory]
    [InlineData("", "", null)]
    [InlineData("", "en-GB,en;q=0.9", "en")]
    [InlineData("", "zh", "zh-Hans")]
    [InlineData("", "zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans")]
    [InlineData("", "zh-TW", "zh-Hans")]
    [InlineData("", "zh-Hant-HK;q=0.5,en;q=0.3", "zh-Hans")]
    [InlineData("", "de-DE,de;q=0.9,zh;q=0.4,en;q=0.6", "en")]
    [InlineData("", "fr,*;q=0.1", null)]
    [InlineData("", "zh;q=0,en;q=0.1", "en")]
    [InlineData("language=zh-Hans", "en", "zh-Hans")]
    [InlineData("language=en", "zh-CN", "en")]
    [InlineData("language=%22%3E%3Cscript%3E", "zh-CN", "zh-Hans")]
    [InlineData("language=", "zh-CN", "zh-Hans")]
    public void Language_IsTheOneChosen_ElseTheFirstAskedForThatIsSpoken(string cookie, string asked, string? language)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = cookie;
        context.Request.Headers.AcceptLanguage = asked;
        FrameSetup.LanguageOf(context.Request)?.UICultures[0].Value.ShouldBe(language);
        (FrameSetup.LanguageOf(context.Request) is null).ShouldBe(language is null);
    }

    [Theory]
    [InlineData("/", "谁在投资")]
    [InlineData("/organizations/moonshot-ai", "最近估值")]
    [InlineData("/deals/moonshot-ai-2024-02", "阿里巴巴与另外八个投资方入股月之暗面")]
    [InlineData("/explore/deals?form=compute-credits", "算力额度")]
    [InlineData("/about/method", "我们如何得知")]
    [InlineData("/no-such-page", "没有这个页面")]
    public async Task Page_AskedForInChinese_IsWrittenInChinese(string path, string text)
    {
        using var client = app.RawClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd("zh-CN,zh;q=0.9");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        System.Net.WebUtility.HtmlDecode(html).ShouldContain(text);
        html.ShouldContain("<html lang=\"zh-Hans\"");
    }

    [Fact]
    public async Task Page_AskedForInAnotherLanguage_IsWrittenInEnglish()
    {
        using var client = app.RawClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/about/method");
        request.Headers.AcceptLanguage.ParseAdd("de-DE,de;q=0.9");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<html lang=\"en\"");
    }
}
