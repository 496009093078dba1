using System.Globalization;

namespace Ecosystem.Web.Organizations.Charts;

/// <summary>A valuation on the step line.</summary>
/// <param name="Label">Its dollars; null where there is no room.</param>
/// <param name="LabelX">Where the label stands; with <paramref name="Anchor"/> start, middle or end.</param>
internal sealed record ValuationDot(ValuationPoint Point, double X, double Y, string? Label, double LabelX, double LabelY, string Anchor);

/// <summary>What an organization was worth over time: a step line over a logarithmic scale, from its first valuation to a given day. Ceilings stay outside the line.</summary>
internal sealed class ValuationSteps
{
    public const double Height = 196;
    public const double Ground = 170.5;
    private const double Ceiling = 20;
    private const double Left = 52;
    private const double LabelSize = 12.5;
    private const double UnicornLine = (double)UnicornTable.Threshold;

    private static readonly double[] Digits = [1, 3];

    private readonly double _width;
    private readonly DateOnly _from, _to;
    private readonly double _low, _high;

    private ValuationSteps(IReadOnlyList<ValuationPoint> points, DateOnly until, double width)
    {
        _width = width;
        _from = new DateOnly(points[0].Date.Start.Year, 1, 1);
        _to = until;
        var values = points.Select(point => Math.Log10(Dollars(point))).ToArray();
        // The line that makes a unicorn belongs in the picture unless it is far away.
        var unicorn = Math.Log10(UnicornLine);
        _low = Math.Min(values.Min(), values.Min() < unicorn + 1 ? unicorn : double.MaxValue) - 0.12;
        _high = Math.Max(values.Max(), values.Max() > unicorn - 0.7 ? unicorn : double.MinValue) + 0.12;
        ShowsUnicornLine = _low < unicorn && unicorn < _high;
        UnicornY = Y(UnicornLine);
        Dots = Placed(points);
        Line = $"M{Drawing.N(Dots[0].X)} {Drawing.N(Dots[0].Y)}" + string.Concat(Dots.Skip(1).Select(dot => $"H{Drawing.N(dot.X)}V{Drawing.N(dot.Y)}")) + $"H{Drawing.N(width - 4)}";
        Years = Axis();
        Lines = Scale();
    }

    public IReadOnlyList<ValuationDot> Dots { get; }
    public string Line { get; }
    public IReadOnlyList<(double X, string Label)> Years { get; }
    public IReadOnlyList<ScaleLine> Lines { get; }
    public bool ShowsUnicornLine { get; }
    public double UnicornY { get; }

    /// <summary>The valuations that can be drawn: in dollars, no ceilings, each once where a deal and a record tell the same.</summary>
    public static IReadOnlyList<ValuationPoint> Drawn(IEnumerable<ValuationPoint> valuations)
    {
        var drawn = new List<ValuationPoint>();
        foreach (var point in valuations.Where(point => !point.IsCeiling && point.Value.Usd is { Low: > 0 }))
        {
            var same = drawn.FindIndex(other => other.Date.Meets(point.Date) && other.Value.Usd!.Value.Low == point.Value.Usd!.Value.Low);
            if (same < 0)
                drawn.Add(point);
            else if (point.Deal is not null)
                drawn[same] = point;
        }

        return drawn;
    }

    public static ValuationSteps Of(IReadOnlyList<ValuationPoint> points, DateOnly until, double width) => new(points, until, width);

    private static double Dollars(ValuationPoint point) => (double)point.Value.Usd!.Value.Low;

    private static DateOnly Middle(PartialDate date) => date.Start.AddDays((date.End.DayNumber - date.Start.DayNumber) / 2);

    private double X(DateOnly day) => Left + (_width - 4 - Left) * Math.Clamp((double)(day.DayNumber - _from.DayNumber) / Math.Max(_to.DayNumber - _from.DayNumber, 1), 0, 1);

    private double Y(double dollars) => Ground - 8 - (Math.Log10(dollars) - _low) / (_high - _low) * (Ground - 8 - Ceiling);

    private ValuationDot[] Placed(IReadOnlyList<ValuationPoint> points)
    {
        ValuationDot[] dots = [.. points.OrderBy(point => Middle(point.Date)).Select(point => new ValuationDot(point, X(Middle(point.Date)), Y(Dollars(point)), null, 0, 0, "end"))];
        var space = new LabelSpace(_width, Ground);
        for (var i = 0; i < dots.Length; i++)
        {
            var dot = dots[i];
            var next = i + 1 < dots.Length ? dots[i + 1] : null;
            space.Take(dot.X - 4, dot.Y - 4, dot.X + 4, dot.Y + 4);
            space.Take(dot.X, dot.Y - 1, next?.X ?? _width - 4, dot.Y + 1);
            if (next is not null)
                space.Take(next.X - 1, Math.Min(dot.Y, next.Y), next.X + 1, Math.Max(dot.Y, next.Y));
        }

        // The latest says most, then the highest.
        foreach (var i in Enumerable.Range(0, dots.Length).OrderBy(i => i != dots.Length - 1).ThenByDescending(i => Dollars(dots[i].Point)))
            dots[i] = Label(dots[i], space);
        return dots;
    }

    private static ValuationDot Label(ValuationDot dot, LabelSpace space)
    {
        var label = MoneyFormat.Bare(dot.Point.Value.Usd!.Value.Low, CultureInfo.CurrentUICulture) + (dot.Point.Value.Usd.Value.High is null ? "+" : "");
        var width = Drawing.Width(label, LabelSize);
        foreach (var (x, y, anchor) in new[] { (-5.0, -7.0, "end"), (0.0, -9.0, "middle"), (6.0, -7.0, "start"), (-8.0, 4.0, "end"), (6.0, 17.0, "start"), (-5.0, 17.0, "end") })
        {
            var left = dot.X + x - (anchor switch { "end" => width, "middle" => width / 2, _ => 0 });
            if (left >= Left - 6 && space.TryTake(left, dot.Y + y - 10, left + width, dot.Y + y + 2))
                return dot with { Label = label, LabelX = dot.X + x, LabelY = dot.Y + y, Anchor = anchor };
        }

        return dot;
    }

    private IReadOnlyList<(double X, string Label)> Axis()
    {
        var years = Enumerable.Range(_from.Year, _to.Year - _from.Year + 1).ToArray();
        var every = (int)Math.Ceiling(years.Length * 40 / (_width - Left));
        return
        [
            .. years.Where(year => (_to.Year - year) % every == 0)
                .Select(year => (X(new DateOnly(year, 7, 1)), year.ToString(CultureInfo.InvariantCulture)))
                .Where(tick => tick.Item1 <= _width - 14),
        ];
    }

    private IReadOnlyList<ScaleLine> Scale()
    {
        var steps = new List<double>();
        for (var power = Math.Floor(_low); power <= _high; power++)
            steps.AddRange(Digits.Select(digit => digit * Math.Pow(10, power)).Where(value => Math.Log10(value) > _low && Math.Log10(value) < _high));
        if (steps.Count > 6)
            steps.RemoveAll(value => Math.Abs(Math.Log10(value) - Math.Round(Math.Log10(value))) > 0.1);
        var culture = CultureInfo.CurrentUICulture;
        return [.. steps.Select((value, i) => new ScaleLine(Y(value), i == steps.Count - 1
            ? MoneyFormat.Amount((decimal)Math.Round(value), "USD", culture) : MoneyFormat.Bare((decimal)Math.Round(value), culture)))];
    }
}
