using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Api;

/// <summary>The promise of the house, as a program from outside sees it: one filter, one set of deals, every route.</summary>
public sealed class OneFilterEveryRouteTests(RunningApp app) : IDisposable
{
    private const int Filters = 120;
    private readonly ApiClient api = new(app);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task Filters_ManyAtRandom_EveryRouteHoldsTheSameDeals()
    {
        var choices = await ChoicesAsync();
        var random = new Random(20261122);
        var found = 0;
        for (var i = 0; i < Filters; i++)
        {
            var query = Query(random, choices);
            found += await CompareAsync(query) > 0 ? 1 : 0;
        }

        found.ShouldBeGreaterThan(Filters / 3); // Empty sets would agree about anything.
    }

    private async Task<int> CompareAsync(string query)
    {
        var ids = (await api.GetAsync($"/api/v1/deal-ids?{query}")).Texts("ids");
        ids.ShouldBe(ids.Order(StringComparer.Ordinal), ignoreOrder: false, customMessage: query);
        (await api.GetAsync($"/api/v1/deals?size=1&{query}")).GetProperty("total").GetInt32().ShouldBe(ids.Length, query);
        (await api.GetAsync($"/api/v1/timeline?{query}")).Items("deals").Select(deal => deal.Text("id")).Order(StringComparer.Ordinal).ShouldBe(ids, ignoreOrder: false, customMessage: query);
        (await api.GetAsync($"/api/v1/facets?{query}")).GetProperty("total").GetInt32().ShouldBe(ids.Length, query);
        var rows = (await api.TextAsync($"/export/deals.csv?{query}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows[0].ShouldStartWith("id,target,announced,kind,round,status");
        rows.Skip(1).Select(row => row[..row.IndexOf(',', StringComparison.Ordinal)]).ShouldBe(ids, ignoreOrder: false, customMessage: query);
        await CompareNetworkAsync(query, ids);
        await CompareLedgerAsync(query, ids);
        return ids.Length;
    }

    /// <summary>Deals without a known investor have no edge; their targets are nodes all the same.</summary>
    private async Task CompareNetworkAsync(string query, string[] ids)
    {
        var network = await api.GetAsync($"/api/v1/network?{query}");
        var onEdges = network.Items("edges").SelectMany(edge => edge.Texts("deals")).ToHashSet(StringComparer.Ordinal);
        onEdges.ShouldBeSubsetOf(ids, query);
        var deals = new List<System.Text.Json.JsonElement>();
        for (var page = 1; page <= 2; page++)
            deals.AddRange((await api.GetAsync($"/api/v1/deals?size=500&page={page}&{query}")).Items("items"));
        onEdges.ShouldBe(deals.Where(deal => deal.GetProperty("participants").GetArrayLength() > 0).Select(deal => deal.Text("id")), ignoreOrder: true, query);
        var nodes = network.Items("nodes").Select(node => node.Text("id")).ToHashSet(StringComparer.Ordinal);
        if (!query.Contains("group=true", StringComparison.Ordinal))
            nodes.ShouldBe(deals.SelectMany(deal => deal.Items("participants").Select(part => part.GetProperty("investor").Text("id")).Append(deal.GetProperty("target").Text("id"))).Distinct(), ignoreOrder: true, query);
    }

    private async Task CompareLedgerAsync(string query, string[] ids)
    {
        foreach (var rows in new[] { "target", "investor" })
        {
            var ledger = await api.GetAsync($"/api/v1/ledger?rows={rows}&{query}");
            ledger.GetProperty("all").Texts("ids").ShouldBe(ids, ignoreOrder: false, customMessage: query);
            ledger.Items("items").SelectMany(row => row.Texts("ids")).Distinct().Order(StringComparer.Ordinal).ShouldBe(ids, ignoreOrder: false, customMessage: query);
        }

        if (ids.Length > 100) // Files are rationed.
            (await api.TextAsync($"/export/ledger.csv?rows=target&{query}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[^1].ShouldContain($",All deals,,{ids.Length},");
    }

    /// <summary>Every choice that the facets offer, and some bounds.</summary>
    private async Task<List<string>> ChoicesAsync()
    {
        var facets = (await api.GetAsync("/api/v1/facets")).GetProperty("facets");
        return
        [
            .. facets.EnumerateObject().SelectMany(facet => facet.Value.EnumerateArray().Take(14).Select(value => $"{facet.Name}={Uri.EscapeDataString(value.Text("value"))}")),
            "form=mixed", "form=undisclosed", "form=non-cash", "from=2023", "from=2024-02", "to=2025-06-30", "to=2022", "min-usd=100m", "max-usd=1.5bn",
            "min-valuation-usd=1bn", "max-valuation-usd=20bn", "q=alibaba", $"q={Uri.EscapeDataString("智谱")}", "q=series", "group=true", "escrow=true",
        ];
    }

    private static string Query(Random random, List<string> choices)
    {
        var query = Enumerable.Range(0, random.Next(1, 4)).Select(_ => choices[random.Next(choices.Count)]).Distinct().ToList();
        if (random.Next(6) == 0)
            query.Add("group=true");
        return string.Join('&', query.Distinct());
    }
}
