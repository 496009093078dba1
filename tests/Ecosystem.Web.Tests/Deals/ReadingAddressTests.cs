using System.Net;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Deals;

/// <summary>Addresses of deals, sources and events as the running app answers them.</summary>
public class ReadingAddressTests(RunningApp app)
{
    [Theory]
    [InlineData("/deals/no-such-deal")]
    [InlineData("/sources/no-such-source")]
    [InlineData("/events/no-such-event")]
    public async Task UnknownId_Is404(string path)
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/deals?form=cash", "/explore/deals?form=cash")]
    [InlineData("/events/2016-gei-china-unicorns", "/events#2016-gei-china-unicorns")]
    public async Task Address_LeadsOn(string path, string to)
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Headers.Location!.ToString().ShouldEndWith(to);
    }

    [Fact]
    public async Task Deal_TellsItsTitleAndItsOneAddress()
    {
        using var client = app.RawClient();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/deals/moonshot-ai-2024-02", UriKind.Relative), TestContext.Current.CancellationToken));
        page.ShouldContain("<title>Alibaba and eight others buy into Moonshot AI — Ecosystem</title>");
        page.ShouldContain("property=\"og:title\" content=\"Alibaba and eight others buy into Moonshot AI\"");
        page.ShouldMatch("rel=\"canonical\" href=\"http://[^\"]+/deals/moonshot-ai-2024-02\"");
    }
}
