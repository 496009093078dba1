using System.Globalization;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views.Ties;

/// <summary>Small networks made from a seed, some in several parts, some dense, with pairs that run both ways.</summary>
internal static class RandomNetworks
{
    public static NetworkView Make(int seed, int most = 9)
    {
        var random = new Random(seed);
        var count = random.Next(2, most + 1);
        string[] ids = [.. Enumerable.Range(0, count).Select(i => $"n{i}")];
        var pairs = Enumerable.Range(0, random.Next(count, count * 3)).Select(_ => (random.Next(count), random.Next(count))).Where(pair => pair.Item1 != pair.Item2).Distinct();
        return Of(ids, [.. pairs.Select(pair => (ids[pair.Item1], ids[pair.Item2], random.Next(1, 4)))]);
    }

    /// <summary>A network with so many deals along each edge.</summary>
    public static NetworkView Of(IReadOnlyList<string> ids, params IReadOnlyList<(string Source, string Target, int Deals)> edges) => new(
        "v", [.. ids.Select(id => new NetworkNode(id, id, null, "startup", false, false, 1, Total.Empty, Total.Empty))],
        [.. edges.Select(edge => new NetworkEdge(edge.Source, edge.Target, [.. Enumerable.Range(0, edge.Deals).Select(i => $"{edge.Source}-{edge.Target}-{i.ToString(CultureInfo.InvariantCulture)}")],
            new Dictionary<string, int>(), Total.Empty, Total.Empty))]);
}
