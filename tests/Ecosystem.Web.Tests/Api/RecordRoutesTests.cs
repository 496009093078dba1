using System.Net;
using System.Text.Json;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Api;

public sealed class RecordRoutesTests(RunningApp app) : IDisposable
{
    private readonly ApiClient api = new(app);

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("organizations", "moonshot-ai", 704)]
    [InlineData("people", "yang-zhilin", 159)]
    [InlineData("sources", null, 1451)]
    [InlineData("events", null, 279)]
    public async Task Records_Listed_AndEachWithItsClaims(string resource, string? id, int total)
    {
        var list = await api.GetAsync($"/api/v1/{resource}?size=3");
        list.Names().ShouldBe(["version", "total", "page", "size", "items"]);
        list.GetProperty("total").GetInt32().ShouldBe(total);
        list.Items("items").Count().ShouldBe(3);
        var record = await api.GetAsync($"/api/v1/{resource}/{id ?? list.Items("items").First().Text("id")}");
        record.Items("claims").ShouldNotBeEmpty();
        record.Text("version").ShouldBe(list.Text("version"));
    }

    [Theory]
    [InlineData("organizations/nobody")]
    [InlineData("organizations/yang-zhilin")]
    [InlineData("people/moonshot-ai")]
    [InlineData("deals/nothing")]
    [InlineData("sources/nowhere")]
    [InlineData("events/never")]
    public async Task Record_Unknown_IsSaidToBe(string path) =>
        (await api.ProblemAsync($"/api/v1/{path}", HttpStatusCode.NotFound)).Text("detail").ShouldContain(path.Split('/')[1]);

    [Theory]
    [InlineData("organizations?q=智谱", "zhipu-ai")]
    [InlineData("organizations?q=kimi", "moonshot-ai")]
    [InlineData("people?q=yang zhilin", "yang-zhilin")]
    public async Task List_ByName_BestFirst(string path, string first) =>
        (await api.GetAsync($"/api/v1/{path}")).Items("items").First().Text("id").ShouldBe(first);

    [Fact]
    public async Task Search_FindsByInitials_AndWritesChineseAsItIs()
    {
        var text = await api.TextAsync("/api/v1/search?q=yzam&limit=5");
        text.ShouldContain("月之暗面");
        var answer = JsonDocument.Parse(text).RootElement;
        answer.Text("query").ShouldBe("yzam");
        var first = answer.Items("items").First();
        first.Names().ShouldBe(["kind", "id", "name", "nameZh", "matched", "score"]);
        (first.Text("kind"), first.Text("id")).ShouldBe(("organization", "moonshot-ai"));
        answer.Items("items").Count().ShouldBeLessThanOrEqualTo(5);
        (await api.GetAsync("/api/v1/search?q=")).Items("items").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("stats")]
    [InlineData("deals?form=cash")]
    [InlineData("deals/moonshot-ai-2024-02")]
    [InlineData("network?form=compute-credits")]
    [InlineData("search?q=kimi")]
    public async Task Answer_AskedForAgainByItsTag_IsNotSentTwice(string path)
    {
        using var first = await api.AskAsync($"/api/v1/{path}");
        var tag = first.Headers.ETag.ShouldNotBeNull();
        tag.IsWeak.ShouldBeFalse();
        using var again = await api.AskAsync($"/api/v1/{path}", ("If-None-Match", tag.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        again.Headers.ETag.ShouldBe(tag);
        using var other = await api.AskAsync("/api/v1/deals?form=traffic", ("If-None-Match", tag.ToString()));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answer_IsCompressed(string encoding)
    {
        using var answer = await api.AskAsync("/api/v1/deals?size=100", ("Accept-Encoding", encoding));
        answer.Content.Headers.ContentEncoding.ShouldBe([encoding]);
    }

    [Fact]
    public async Task Graph_OfTheVersion_IsKeptForGood_AndOthersAreNotThere()
    {
        var version = (await api.GetAsync("/api/v1/stats")).Text("version");
        using var answer = await api.AskAsync($"/graph/{version}.json", ("Accept-Encoding", "br"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        var graph = await api.GetAsync($"/graph/{version}.json");
        graph.Text("version").ShouldBe(version);
        graph.GetProperty("deals").Texts("id").ShouldBe((await api.GetAsync("/api/v1/deal-ids")).Texts("ids"));
        await api.ProblemAsync("/graph/0123456789abcdef.json", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Description_NamesEveryRouteAndTheFilter()
    {
        var description = await api.GetAsync("/openapi/v1.json");
        var paths = description.GetProperty("paths");
        foreach (var route in new[] { "stats", "deals", "deals/{id}", "deal-ids", "network", "timeline", "ledger", "facets", "search", "organizations", "organizations/{id}", "people", "people/{id}", "sources", "sources/{id}", "events", "events/{id}" })
            paths.GetProperty($"/api/v1/{route}").GetProperty("get").Text("summary").ShouldNotBeEmpty();
        var parameters = paths.GetProperty("/api/v1/deals").GetProperty("get").Items("parameters").Select(parameter => parameter.Text("name"));
        parameters.ShouldBe(Core.Snapshots.FilterParameters.All.Concat(["page", "size", "sort"]), ignoreOrder: true);
        paths.GetProperty("/export/deals.csv").GetProperty("get").Text("operationId").ShouldBe("exportDeals");
    }
}
