using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Ecosystem.Web.Tests.Hosting;

public sealed partial class HeaderTests(RunningApp app)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/no-such-route", HttpStatusCode.NotFound)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/_framework/blazor.web.js", HttpStatusCode.OK)]
    [InlineData(RunningApp.ThrowingPath, HttpStatusCode.InternalServerError)]
    [InlineData(RunningApp.ThrowingApiPath, HttpStatusCode.InternalServerError)]
    public async Task Answer_Any_CarriesThePolicy(string path, HttpStatusCode status)
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
        ShouldCarryThePolicy(answer);
        answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        Policy(answer)["frame-ancestors"].ShouldBe("'none'");
    }

    [Fact]
    public async Task Answer_RefusedHost_CarriesThePolicy()
    {
        using var client = app.RawClient();
        client.DefaultRequestHeaders.Host = "evil.example";
        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ShouldCarryThePolicy(answer);
    }

    [Fact]
    public async Task Embed_MayStandInAnyPage()
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync("/embed/network", TestContext.Current.CancellationToken);
        Policy(answer)["frame-ancestors"].ShouldBe("*");
        answer.Headers.Contains("X-Frame-Options").ShouldBeFalse();
    }

    [Fact]
    public async Task Page_EveryInlineScript_IsAllowedByItsHash()
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var scripts = InlineScript().Matches(page).Select(match => match.Groups["text"].Value).Where(text => text.Length > 0).ToList();
        scripts.ShouldNotBeEmpty();
        scripts.ShouldAllBe(script => Policy(answer)["script-src"].Contains(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))));
        page.ShouldNotMatch("""<[^>]+\son[a-z]+=""");
    }

    [Fact]
    public async Task Page_KeptByTheBrowserOnly_AndNotCompressed()
    {
        using var client = app.RawClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);
        answer.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task StaticFile_AskedForCompressed_IsCompressed()
    {
        using var client = app.RawClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var answer = await client.GetAsync("/css/parts.css", TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }

    private static void ShouldCarryThePolicy(HttpResponseMessage answer)
    {
        var policy = Policy(answer);
        policy["default-src"].ShouldBe("'self'");
        policy["script-src"].ShouldNotContain("unsafe");
        policy["object-src"].ShouldBe("'none'");
        policy["base-uri"].ShouldBe("'self'");
        policy["form-action"].ShouldBe("'self'");
        policy["connect-src"].ShouldContain(" ws://");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldHaveSingleItem();
        answer.Headers.GetValues("Permissions-Policy").ShouldHaveSingleItem();
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    private static Dictionary<string, string> Policy(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().Split("; ")
            .Select(directive => directive.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]);

    [GeneratedRegex("<script(?![^>]*\\bsrc=)[^>]*>(?<text>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex InlineScript();
}
