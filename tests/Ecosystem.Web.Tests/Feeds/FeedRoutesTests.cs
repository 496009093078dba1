using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Ecosystem.Web.Tests.Api;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Feeds;

public sealed class FeedRoutesTests(RunningApp app) : IDisposable
{
    private readonly ApiClient api = new(app);

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("/feeds/deals", "")]
    [InlineData("/feeds/deals", "?q=%E6%99%BA%E8%B0%B1&form=cash&from=2023")]
    [InlineData("/feeds/deals", "?from=2024&to=2023")]
    [InlineData("/feeds/organizations/moonshot-ai", "")]
    public async Task Feed_OfBothKinds_KeepsTheRulesAndSaysTheSame(string path, string query)
    {
        using var answer = await api.AskAsync($"{path}.atom{query}");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        var atom = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var entries = FeedRules.Check(atom);
        atom.Root!.Elements(FeedRules.Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value.ShouldStartWith(app.Address + path[1..] + ".atom");
        using var json = JsonDocument.Parse(await api.TextAsync($"{path}.json{query}"));
        FeedRules.Check(json.RootElement).Select(item => item.Text("id")).ShouldBe(entries.Select(entry => entry.Element(FeedRules.Atom + "id")!.Value));
        entries.Count.ShouldBeLessThanOrEqualTo(50);
        using var again = await api.AskAsync($"{path}.atom{query}", ("If-None-Match", answer.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Feed_PageByPage_HoldsEveryDealOfTheFilterOnceLatestFirst()
    {
        var ids = (await api.GetAsync("/api/v1/deal-ids?form=non-cash")).Texts("ids");
        var (found, dates) = (new List<string>(), new List<string>());
        for (var next = $"{app.Address}feeds/deals.json?form=non-cash&size=40"; next is not null;)
        {
            using var page = JsonDocument.Parse(await api.TextAsync(new Uri(next).PathAndQuery));
            var items = FeedRules.Check(page.RootElement);
            found.AddRange(items.Select(item => item.Text("id")[(item.Text("id").LastIndexOf('/') + 1)..]));
            dates.AddRange(items.Select(item => item.Text("date_published")));
            next = page.RootElement.TryGetProperty("next_url", out var url) ? url.GetString() : null;
        }

        found.ShouldBe(ids, ignoreOrder: true);
        dates.ShouldBe(dates.OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Feed_WhatIsNotUnderstood_IsRefused()
    {
        (await api.ProblemAsync("/feeds/deals.atom?form=compute", HttpStatusCode.BadRequest)).Text("parameter").ShouldBe("form");
        (await api.ProblemAsync("/feeds/deals.json?size=101", HttpStatusCode.BadRequest)).Texts("allowed").ShouldBe(["1 to 100"]);
        await api.ProblemAsync("/feeds/organizations/nobody.atom", HttpStatusCode.NotFound);
        await api.ProblemAsync("/feeds/organizations/lei-jun.json", HttpStatusCode.NotFound);
        await api.ProblemAsync("/feeds/organizations/moonshot-ai.json?form=cash", HttpStatusCode.BadRequest);
    }
}
