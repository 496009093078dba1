using System.Text.Json;

namespace Ecosystem.Benchmarks;

/// <summary>
/// A made-up graph in the shape of <c>/graph/{version}.json</c>: a fifth of the nodes invest, the old and large ones most, as in a real market.
/// The same numbers give the same graph.
/// </summary>
internal static class SyntheticGraph
{
    private static readonly string[] Forms = ["cash", "compute-credits", "traffic", "services", "equity-swap"];

    public static string Json(int nodes, int edges)
    {
        var chance = new Random(nodes + edges);
        var investors = Math.Max(2, nodes / 5);
        var deals = Enumerable.Range(0, edges).Select(_ => new
        {
            Investor = (int)(investors * Math.Pow(chance.NextDouble(), 2.2)),
            Target = investors + (int)((nodes - investors) * Math.Pow(chance.NextDouble(), 1.5)),
            Day = 16_400 + (int)(4_300 * Math.Sqrt(chance.NextDouble())),
            Usd = chance.NextDouble() < 0.35 ? (double?)null : Math.Round(Math.Pow(10, 5.5 + 4 * chance.NextDouble())),
            Form = chance.NextDouble() < 0.4 ? -1 : Math.Max(0, chance.Next(-4, Forms.Length)),
        }).ToArray();
        var places = Enumerable.Range(0, nodes).Select(_ => (Angle: chance.NextDouble() * Math.Tau, Away: 950 * Math.Sqrt(chance.NextDouble()))).ToArray();
        int[] Zeros(int count) => new int[count];
        int[] Masks() => [.. deals.Select(deal => deal.Form < 0 ? 0 : 1 << deal.Form)];
        double?[] Dollars() => [.. deals.Select(deal => deal.Usd)];
        var told = deals.Select((deal, index) => (deal, index)).Where(pair => pair.deal.Form >= 0).ToArray();
        return JsonSerializer.Serialize(new
        {
            version = $"{nodes}-{edges}", today = "2026-11-22", forms = Forms, statuses = new[] { "completed" }, dealKinds = new[] { "funding-round" },
            organizationKinds = new[] { "startup", "tech-company", "venture-capital", "state-fund" }, eventKinds = Array.Empty<string>(), sectors = new[] { "models", "chips", "robots" },
            nodes = new
            {
                id = Names("o"), name = Names("Company "), nameZh = Enumerable.Range(0, nodes).Select(node => node % 3 == 0 ? $"公司{node}" : null),
                kind = Enumerable.Range(0, nodes).Select(node => node < investors ? 2 + node % 2 : node % 2), unicorn = Enumerable.Range(0, nodes).Select(node => node % 17 == 0 ? 1 : 0),
                root = Enumerable.Range(0, nodes), sectors = Enumerable.Range(0, nodes).Select(node => new[] { node % 3 }),
                x = places.Select(place => Math.Round(place.Away * Math.Cos(place.Angle), 1)), y = places.Select(place => Math.Round(place.Away * Math.Sin(place.Angle), 1)),
            },
            deals = new
            {
                id = Enumerable.Range(0, edges).Select(deal => $"d{deal:D6}"), target = deals.Select(deal => deal.Target), from = deals.Select(deal => deal.Day), to = deals.Select(deal => deal.Day),
                low = Dollars(), high = Dollars(), forms = Masks(), status = Zeros(edges), kind = Zeros(edges), round = new string?[edges], disputed = Zeros(edges), escrow = Zeros(edges),
            },
            parts = new { deal = Enumerable.Range(0, edges), investor = deals.Select(deal => deal.Investor), low = Dollars(), high = Dollars(), forms = Masks(), lead = Zeros(edges) },
            legs = new
            {
                part = told.Select(pair => pair.index), form = told.Select(pair => pair.deal.Form), low = told.Select(pair => pair.deal.Usd), high = told.Select(pair => pair.deal.Usd), escrow = Zeros(told.Length),
            },
            events = new { id = Array.Empty<string>(), from = Array.Empty<int>(), to = Array.Empty<int>(), kind = Array.Empty<int>(), title = Array.Empty<string>() },
            valuations = new { node = Array.Empty<int>(), from = Array.Empty<int>(), to = Array.Empty<int>(), low = Array.Empty<double>(), high = Array.Empty<double>(), deal = Array.Empty<int>() },
        });
        IEnumerable<string> Names(string start) => Enumerable.Range(0, nodes).Select(node => $"{start}{node}");
    }
}
