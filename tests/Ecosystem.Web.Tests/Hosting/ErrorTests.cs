using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ecosystem.Web.Tests.Hosting;

public sealed class ErrorTests(RunningApp app)
{
    [Fact]
    public async Task Page_ThatThrows_ShowsAnIncidentThatTheLogKnows_AndNothingElse()
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(RunningApp.ThrowingPath, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        ShouldHideInternals(page);
        var incident = Regex.Match(page, "incident ([0-9a-f]{12})").Groups[1].Value;
        incident.ShouldNotBeEmpty();
        page.ShouldContain("<main");
        app.Log.All.ShouldContain(line => line.Contains(incident) && line.Contains(RunningApp.Secret));
    }

    [Fact]
    public async Task Api_ThatThrows_AnswersProblemDetails()
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(RunningApp.ThrowingApiPath, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ShouldHideInternals(text);
        var problem = JsonDocument.Parse(text).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe(500);
        app.Log.All.ShouldContain(line => line.Contains(problem.GetProperty("incident").GetString()!) && line.Contains(RunningApp.Secret));
    }

    [Theory]
    [InlineData("/api/v1/no-such-route")]
    [InlineData("/export/no-such-file.csv")]
    public async Task Machine_UnknownRoute_AnswersProblemDetails(string path)
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("status").GetInt32().ShouldBe(404);
    }

    [Fact]
    public async Task Page_Unknown_SaysWhichInTheFrame()
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync("/no-such-page", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("/no-such-page");
        page.ShouldContain("<main");
    }

    [Theory]
    [InlineData("/error")]
    [InlineData("/not-found")]
    public async Task ErrorPage_OpenedByHand_IsNoPage(string path)
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Trace_IsNotAllowed()
    {
        using var client = app.RawClient();
        using var request = new HttpRequestMessage(HttpMethod.Trace, "/");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldContain("GET");
    }

    [Fact]
    public async Task Body_LargerThanAllowed_IsRefused()
    {
        using var client = app.RawClient();
        client.DefaultRequestHeaders.ExpectContinue = true; // Asks before it sends, so that the answer does not meet a half-sent body.
        using var body = new FormUrlEncodedContent([new("text", new string('x', 1_100_000))]);
        using var answer = await client.PostAsync("/", body, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static void ShouldHideInternals(string text)
    {
        text.ShouldNotContain(RunningApp.Secret);
        text.ShouldNotContain("Exception");
        text.ShouldNotContain("   at ");
        text.ShouldNotContain(".cs:");
    }
}
