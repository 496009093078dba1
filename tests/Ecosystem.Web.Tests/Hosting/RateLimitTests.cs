using System.Net;

namespace Ecosystem.Web.Tests.Hosting;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Burst_AboveTheLimit_IsToldWhenToComeBack_AndCircuitsStillOpen()
    {
        // A burst of 30, then two a second.
        await using var app = await RunningApp.StartAsync(("Ecosystem:RateLimits:Factor", "0.01"));
        using var client = app.RawClient();
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 60; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/no-such-route");
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{i}"); // Pretending to be someone else opens no new share.
            answers.Add(await client.SendAsync(request, TestContext.Current.CancellationToken));
        }

        answers.Take(30).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.NotFound);
        var refused = answers.Last(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        refused.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();

        using var negotiated = await client.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken);
        negotiated.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var script = await client.GetAsync("/_framework/blazor.web.js", TestContext.Current.CancellationToken);
        script.StatusCode.ShouldBe(HttpStatusCode.OK);
        answers.ForEach(answer => answer.Dispose());
    }

    [Fact]
    public async Task Export_HasItsOwnSmallerShare()
    {
        await using var app = await RunningApp.StartAsync(("Ecosystem:RateLimits:ExportBurst", "2"), ("Ecosystem:RateLimits:ExportPerSecond", "1"));
        using var client = app.RawClient();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++)
        {
            using var answer = await client.GetAsync("/export/no-such-file", TestContext.Current.CancellationToken);
            statuses.Add(answer.StatusCode);
        }

        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
        using var other = await client.GetAsync("/api/v1/no-such-route", TestContext.Current.CancellationToken);
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
