using System.Net;
using System.Text.Json;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Api;

public sealed class DealRoutesTests(RunningApp app) : IDisposable
{
    private readonly ApiClient api = new(app);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task Stats_CountTheRecordsOfTheDataset()
    {
        var stats = await api.GetAsync("/api/v1/stats");
        stats.Names().ShouldBe(
        [
            "version", "organizations", "people", "deals", "sources", "claims", "relationships", "products", "events",
            "unicorns", "disputedDeals", "nonCashDeals", "disclosedUsd",
        ]);
        int Count(string name) => stats.GetProperty(name).GetInt32();
        (Count("organizations"), Count("people"), Count("deals"), Count("sources")).ShouldBe((704, 159, 513, 1451));
        (Count("claims"), Count("relationships"), Count("products"), Count("events")).ShouldBe((5292, 239, 121, 279));
        Count("unicorns").ShouldBe(36);
        stats.GetProperty("disclosedUsd").Names().ShouldBe(["low", "high", "disclosed", "of"]);
    }

    /// <summary>The deal of which sources say most that does not add up: cash, credits, escrow, stake, and who says so.</summary>
    [Fact]
    public async Task Deal_MoonshotFebruary2024_ShowsBothLegsTheEscrowAndWhoDiffers()
    {
        var deal = await api.GetAsync("/api/v1/deals/moonshot-ai-2024-02");
        deal.Names().ShouldBe(
        [
            "version", "id", "target", "announced", "kind", "round", "roundClass", "status", "forms", "amount", "valuation", "participants",
            "summary", "sources", "disputed", "url", "claims",
        ]);
        deal.GetProperty("target").GetRawText().ShouldBe("""{"id":"moonshot-ai","name":"Moonshot AI","nameZh":"月之暗面"}""");
        (deal.Text("announced"), deal.Text("kind"), deal.Text("round"), deal.Text("roundClass"), deal.Text("status"))
            .ShouldBe(("2024-02", "funding-round", "Series A+", "a", "completed"));
        deal.Texts("forms").ShouldBe(["cash", "compute-credits"]);
        deal.GetProperty("amount").GetRawText().ShouldBe(
            """{"value":1000000000,"currency":"USD","qualifier":"about","usd":{"low":1000000000,"high":1000000000},"rate":null}""");
        deal.GetProperty("valuation").GetProperty("value").GetDecimal().ShouldBe(2_500_000_000m);
        deal.GetProperty("disputed").GetBoolean().ShouldBeTrue();
        deal.Text("url").ShouldBe("/deals/moonshot-ai-2024-02");

        var alibaba = deal.Items("participants").Single(part => part.GetProperty("investor").Text("id") == "alibaba");
        alibaba.GetProperty("lead").GetBoolean().ShouldBeTrue();
        alibaba.GetProperty("stakePercent").GetDecimal().ShouldBe(36);
        var legs = alibaba.Items("considerations").ToDictionary(leg => leg.Text("form"));
        legs.Keys.ShouldBe(["cash", "compute-credits"], ignoreOrder: true);
        legs["compute-credits"].GetProperty("heldInEscrow").GetBoolean().ShouldBeTrue();

        var claims = deal.Items("claims").ToList();
        claims.ShouldContain(claim => claim.Text("field").EndsWith(".considerations.held_in_escrow", StringComparison.Ordinal));
        claims.Where(claim => claim.GetProperty("differs").GetBoolean()).Select(claim => claim.Text("value")).ShouldContain("2200000000 USD");
        claims.ShouldAllBe(claim => claim.Text("source").Length > 0);
    }

    [Theory]
    [InlineData("form=compute", "form", "compute", "cash")]
    [InlineData("form=", "form", "", "compute-credits")]
    [InlineData("kind=gift", "kind", "gift", "funding-round")]
    [InlineData("from=2024-13", "from", "2024-13", "2024-02")]
    [InlineData("min-usd=lots", "min-usd", "lots", "100m")]
    [InlineData("colour=red", "colour", "red", "form")]
    [InlineData("size=501", "size", "501", "1 to 500")]
    [InlineData("size=0", "size", "0", "1 to 500")]
    [InlineData("page=0", "page", "0", "1 or more")]
    [InlineData("page=one", "page", "one", "1 or more")]
    [InlineData("sort=colour", "sort", "colour", "-announced")]
    public async Task Deals_NotUnderstood_NameParameterValueAndWhatIsAllowed(string query, string parameter, string value, string allowed)
    {
        var problem = await api.ProblemAsync($"/api/v1/deals?{query}", HttpStatusCode.BadRequest);
        problem.Names().ShouldBe(["type", "title", "status", "detail", "parameter", "value", "allowed"]);
        (problem.GetProperty("status").GetInt32(), problem.Text("parameter"), problem.Text("value")).ShouldBe((400, parameter, value));
        problem.Texts("allowed").ShouldContain(allowed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sort=usd")]
    [InlineData("sort=-usd")]
    [InlineData("sort=target")]
    [InlineData("sort=id")]
    [InlineData("sort=-announced")]
    public async Task Deals_PageByPage_AreAllDealsOnce(string sort)
    {
        var ids = new List<string>();
        for (var page = 1; page <= 4; page++)
        {
            var answer = await api.GetAsync($"/api/v1/deals?size=150&page={page}&{sort}".TrimEnd('&'));
            answer.Names().ShouldBe(["version", "total", "page", "size", "items"]);
            answer.GetProperty("total").GetInt32().ShouldBe(513);
            ids.AddRange(answer.Items("items").Select(deal => deal.Text("id")));
        }

        ids.Count.ShouldBe(513);
        ids.ShouldBeUnique();
        (await api.GetAsync("/api/v1/deals?page=2000000000")).Items("items").ShouldBeEmpty();
    }

    [Fact]
    public async Task Deals_WithoutAnOrder_TheLatestFirst()
    {
        var dates = (await api.GetAsync("/api/v1/deals?size=500")).Items("items").Select(deal => deal.Text("announced")[..4]).ToList();
        dates.ShouldBe(dates.OrderDescending());
    }

    [Fact]
    public async Task Deals_ByDollars_TheUndisclosedLast_EqualOnesById()
    {
        var deals = (await api.GetAsync("/api/v1/deals?size=500&sort=-usd")).Items("items").ToList();
        var known = deals.TakeWhile(deal => deal.GetProperty("amount").ValueKind == JsonValueKind.Object).Count();
        deals.Skip(known).ShouldAllBe(deal => deal.GetProperty("amount").ValueKind == JsonValueKind.Null);
        var undisclosed = deals.Skip(known).Select(deal => deal.Text("id")).ToList();
        undisclosed.ShouldBe(undisclosed.Order(StringComparer.Ordinal));
    }
}
