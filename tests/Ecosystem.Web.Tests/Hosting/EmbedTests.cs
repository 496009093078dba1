using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Ecosystem.Web.Tests.Hosting;

public sealed class EmbedTests(RunningApp app)
{
    [Theory]
    [InlineData("network")]
    [InlineData("timeline")]
    public async Task Embed_HoldsThePictureAloneAndSaysWhereItIsFrom(string view)
    {
        using var client = app.RawClient();
        var page = await client.GetStringAsync($"/embed/{view}?form=compute-credits&theme=dark&lang=zh-CN", TestContext.Current.CancellationToken);

        page.ShouldContain("data-theme=\"dark\"");
        page.ShouldContain("lang=\"zh-Hans\"");
        page.ShouldContain($"data-stage=\"{view}\"");
        page.ShouldContain($"/explore/{view}?form=compute-credits\"");
        page.ShouldContain("CC BY 4.0");
        page.ShouldNotContain("autostart");
        page.ShouldNotContain("role=\"alert\"");
    }

    [Fact]
    public async Task OEmbed_OfAView_IsAFrameOfIt()
    {
        using var client = app.RawClient();
        var site = app.Address.GetLeftPart(UriPartial.Authority);
        var answer = await client.GetFromJsonAsync<JsonElement>($"/oembed?url={Uri.EscapeDataString(site + "/explore/timeline?form=cash")}&maxwidth=500", TestContext.Current.CancellationToken);

        answer.GetProperty("type").GetString().ShouldBe("rich");
        answer.GetProperty("width").GetInt32().ShouldBe(500);
        answer.GetProperty("provider_name").GetString().ShouldNotBeNullOrEmpty();
        answer.GetProperty("html").GetString().ShouldNotBeNull().ShouldContain($"src=\"{site}/embed/timeline?form=cash\"");
    }

    [Theory]
    [InlineData("https://example.org/explore/timeline", HttpStatusCode.NotFound)]
    [InlineData("", HttpStatusCode.NotFound)]
    public async Task OEmbed_OfAnythingElse_IsRefused(string url, HttpStatusCode status)
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync($"/oembed?url={Uri.EscapeDataString(url)}", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
    }
}
