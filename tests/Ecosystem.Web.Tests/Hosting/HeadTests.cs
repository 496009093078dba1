using System.Net;

namespace Ecosystem.Web.Tests.Hosting;

public sealed class HeadTests(RunningApp app)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/explore/network", HttpStatusCode.OK)]
    [InlineData("/api/v1/stats", HttpStatusCode.OK)]
    [InlineData("/css/tokens.css", HttpStatusCode.OK)]
    [InlineData("/explore/no-such-view", HttpStatusCode.NotFound)]
    public async Task Head_OfAnAddress_AnswersAsGetWithoutABody(string path, HttpStatusCode status)
    {
        using var client = app.RawClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
        answer.Headers.Contains("X-Content-Type-Options").ShouldBeTrue();
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
