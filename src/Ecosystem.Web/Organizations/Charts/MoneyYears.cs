using System.Globalization;

namespace Ecosystem.Web.Organizations.Charts;

/// <summary>
/// Dollars by year and form as stacked bars. What has no form is hatched; a year whose deals disclose nothing keeps its place with an empty, dashed bar.
/// </summary>
internal sealed class MoneyYears
{
    public const double Height = 196;
    public const double Ground = 170.5;
    private const double Ceiling = 16;
    private const double Left = 44;
    private const double Gap = 1;
    private const double LabelSize = 12.5;
    private static readonly double[] RoundParts = [0.2, 0.5, 1, 2, 5];

    private MoneyYears(IReadOnlyList<MoneyBar> bars, IReadOnlyList<ScaleLine> lines) => (Bars, Lines) = (bars, lines);

    public IReadOnlyList<MoneyBar> Bars { get; }
    public IReadOnlyList<ScaleLine> Lines { get; }

    /// <param name="sums">Dollars by year and form.</param>
    /// <param name="silent">For each year the deals that disclose nothing.</param>
    /// <param name="say">Says a year in words: its sums, and how many of its deals are silent.</param>
    public static MoneyYears Of(
        IReadOnlyList<FormSum> sums, IReadOnlyDictionary<int, int> silent, double width, Func<int, IReadOnlyList<FormSum>, int, string> say)
    {
        var byYear = sums.ToLookup(sum => int.Parse(sum.Period, CultureInfo.InvariantCulture));
        var years = byYear.Select(year => year.Key).Concat(silent.Keys).Order().ToArray();
        if (years.Length == 0)
            return new MoneyYears([], []);
        var (first, last) = (years[0], years[^1]);
        var slot = (width - Left) / (last - first + 1);
        var highest = byYear.Select(year => Points(year)).DefaultIfEmpty(0).Max();
        var (step, top) = Scale(highest);
        var bars = new List<MoneyBar>();
        for (var year = first; year <= last; year++)
        {
            FormSum[] own = [.. byYear[year]];
            var quiet = silent.GetValueOrDefault(year);
            var blocks = Blocks(own, top);
            bars.Add(new MoneyBar(
                slot < 38 ? $"’{year % 100:00}" : year.ToString(CultureInfo.InvariantCulture), Left + (year - first) * slot + slot * 0.15, Math.Min(slot * 0.7, 62),
                blocks, null, blocks.Count > 0 ? blocks[^1].Y : Ground, quiet, say(year, own, quiet)));
        }

        // A bar that is not as wide as its slot stands in the middle of it.
        for (var i = 0; i < bars.Count; i++)
            bars[i] = bars[i] with { X = Left + i * slot + (slot - bars[i].Width) / 2 };
        return new MoneyYears(Labelled(bars, byYear, first, width), Lined(step, top));
    }

    private static double Points(IEnumerable<FormSum> sums) => (double)sums.Sum(sum => sum.Usd.Point);

    private static double Y(double value, double top) => Ground - value / top * (Ground - Ceiling);

    private static List<MoneyBlock> Blocks(FormSum[] sums, double top)
    {
        var blocks = new List<MoneyBlock>();
        var told = 0.0;
        foreach (var sum in sums.Where(sum => sum.Usd.Point > 0))
        {
            var height = (double)sum.Usd.Point / top * (Ground - Ceiling);
            blocks.Add(new MoneyBlock(sum.Form is { } form ? form : FormKey.Undisclosed, Y(told, top) - height, Math.Max(height - (blocks.Count > 0 ? Gap : 0), 0.8)));
            told += (double)sum.Usd.Point;
        }

        return blocks;
    }

    /// <summary>The tallest bars speak first; a label that would meet another is left to the bar's title.</summary>
    private static IReadOnlyList<MoneyBar> Labelled(List<MoneyBar> bars, ILookup<int, FormSum> byYear, int first, double width)
    {
        var space = new LabelSpace(width, Height);
        foreach (var bar in bars)
            space.Take(bar.X + 1, bar.Top, bar.X + bar.Width - 1, Ground);
        var labels = new string?[bars.Count];
        foreach (var (i, bar) in bars.Index().Where(item => item.Item.Blocks.Count > 0).OrderBy(item => item.Item.Top))
        {
            var sums = byYear[first + i].Select(sum => sum.Usd).ToArray();
            var label = Label(sums);
            var half = Drawing.Width(label, LabelSize) / 2;
            if (space.TryTake(Math.Min(bar.Middle - half, width - 2 * half), bar.Top - 16, Math.Min(bar.Middle + half, width), bar.Top - 3))
                labels[i] = label;
        }

        return [.. bars.Select((bar, i) => bar with { Label = labels[i] })];
    }

    private static string Label(IReadOnlyList<UsdInterval> sums)
    {
        var whole = sums.Aggregate((sum, usd) => sum + usd);
        return MoneyFormat.Bare(sums.Sum(usd => usd.Point), CultureInfo.CurrentUICulture) + (MoneyFormat.IsOpen(whole.High) ? "+" : "");
    }

    /// <summary>Two to four lines at round figures.</summary>
    private static (double Step, double Top) Scale(double highest)
    {
        if (highest <= 0)
            return (1, 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(highest)));
        var step = RoundParts.Select(part => part * power).First(part => highest / part <= 4.2);
        return (step, Math.Ceiling(highest / step) * step);
    }

    private static List<ScaleLine> Lined(double step, double top)
    {
        var culture = CultureInfo.CurrentUICulture;
        var lines = new List<ScaleLine>();
        for (var value = step; top > 1 && value <= top * 1.001; value += step)
        {
            var amount = (decimal)Math.Round(value);
            lines.Add(new ScaleLine(Y(value, top), value + step > top * 1.001 ? MoneyFormat.Amount(amount, "USD", culture) : MoneyFormat.Bare(amount, culture)));
        }

        return lines;
    }
}
