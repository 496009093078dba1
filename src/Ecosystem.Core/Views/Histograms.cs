using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Histograms behind the range filters.</summary>
internal static class Histograms
{
    private const int MostQuarters = 64;

    /// <summary>Deals by quarter, or by year when that is more than sixteen years of quarters. A deal counts where the middle of its date's span lies.</summary>
    public static RangeFacet<DateOnly?> Announced(Snapshot snapshot, DealSet deals)
    {
        var dates = snapshot.In(deals).Select(deal => deal.Deal.Announced).ToArray();
        if (dates.Length == 0)
            return new RangeFacet<DateOnly?>(null, null, []);
        var (first, last) = (dates.Min(date => date.Start), dates.Max(date => date.End));
        var months = Quarter(last) - Quarter(first) >= MostQuarters ? 12 : 3;
        var begin = new DateOnly(first.Year, months == 12 ? 1 : (first.Month - 1) / 3 * 3 + 1, 1);
        var counts = dates.CountBy(date => MonthsBetween(begin, date.Middle()) / months).ToDictionary();
        var buckets = Enumerable.Range(0, MonthsBetween(begin, last) / months + 1).Select(i =>
            new Bucket<DateOnly?>(begin.AddMonths(i * months), begin.AddMonths((i + 1) * months).AddDays(-1), counts.GetValueOrDefault(i)));
        return new RangeFacet<DateOnly?>(first, last, [.. buckets]);
    }

    /// <summary>Deals by dollars: two buckets a decade, at 1 and 3. An interval counts at its low end, a ceiling at its top.</summary>
    public static RangeFacet<decimal?> Dollars(IEnumerable<UsdInterval?> intervals)
    {
        var known = intervals.Where(usd => usd is { Point: > 0 }).Select(usd => usd!.Value).ToArray();
        if (known.Length == 0)
            return new RangeFacet<decimal?>(null, null, []);
        var counts = known.CountBy(usd => Step(usd.Point)).ToDictionary();
        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        var buckets = Enumerable.Range(first, last - first + 1).Select(step => new Bucket<decimal?>(Edge(step), Edge(step + 1), counts.GetValueOrDefault(step)));
        return new RangeFacet<decimal?>(known.Min(usd => usd.Point), known.Max(usd => usd.High ?? usd.Low), [.. buckets]);
    }

    /// <summary>Bucket 0 begins at one dollar, 1 at three, 2 at ten …; less than a dollar counts with the first.</summary>
    private static int Step(decimal dollars)
    {
        var step = 0;
        while (Edge(step + 1) <= dollars)
            step++;
        return step;
    }

    private static decimal Edge(int step)
    {
        var edge = step % 2 == 0 ? 1m : 3m;
        for (var decade = 0; decade < step / 2; decade++)
            edge *= 10;
        return edge;
    }

    private static int Quarter(DateOnly day) => day.Year * 4 + (day.Month - 1) / 3;

    private static int MonthsBetween(DateOnly begin, DateOnly day) => (day.Year - begin.Year) * 12 + day.Month - begin.Month;
}
