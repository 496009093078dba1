using System.Globalization;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests;

/// <summary>Filters as people make them, at random from a fixed seed.</summary>
public static class RandomFilters
{
    /// <summary>The empty filter and a number of others.</summary>
    public static IEnumerable<DealFilter> Make(Snapshot snapshot, int count)
    {
        var random = new Random(20261122);
        yield return DealFilter.Empty;
        for (var i = 0; i < count; i++)
        {
            var filter = DealFilter.Empty;
            for (var choices = random.Next(1, 4); choices > 0; choices--)
                filter = Chosen(snapshot, filter, random);
            yield return filter;
        }
    }

    private static DealFilter Chosen(Snapshot snapshot, DealFilter filter, Random random) => random.Next(23) switch
    {
        < 14 => Facet(snapshot, filter, FilterParameters.Facets[random.Next(FilterParameters.Facets.Count)], random),
        14 => filter.With("from", (2015 + random.Next(12)).ToString(CultureInfo.InvariantCulture)),
        15 => filter.With("to", $"{2018 + random.Next(9)}-0{random.Next(1, 10)}"),
        16 => filter.With("min-usd", "100m"),
        17 => filter.With("max-valuation-usd", "1.5bn"),
        18 => filter.With("group", "true"),
        19 => filter.AndAlso(Condition.ReadAll(new[] { "investor.tencent", "unexplained", "form.cash", "sector.ai-chips", "gives.alibaba.compute-credits" }[random.Next(5)])![0]),
        20 => filter.With("focus", snapshot.Parties[random.Next(snapshot.Parties.Count)].Id),
        21 => filter.With("focus", new[] { "alibaba", "tencent", "zhipu-ai" }[random.Next(3)]).With("steps", "2"),
        _ => filter.With("q", new[] { "kimi", "智谱", "tencent", "robot", "B" }[random.Next(5)]),
    };

    private static DealFilter Facet(Snapshot snapshot, DealFilter filter, string parameter, Random random)
    {
        var values = snapshot.Facets.Column(parameter).Values;
        return filter.And(parameter, values[random.Next(Math.Min(values.Count, 25))].Value);
    }
}
