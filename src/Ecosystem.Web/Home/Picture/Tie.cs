namespace Ecosystem.Web.Home.Picture;

/// <summary>A tie from an investor to a target.</summary>
/// <param name="Width">By the square root of the dollars known to be the investor's.</param>
internal sealed record Tie(Spot From, Spot To, IReadOnlyList<ConsiderationForm> Forms, bool IsDisclosed, double Width)
{
    private const double Thinnest = 1.1;
    private const double Reach = 3.4;
    private const double Top = 2e9;

    public static Tie Of(NetworkEdge edge, Spot from, Spot to) => new(
        from, to, [.. edge.Forms.Keys.Select(Vocabulary<ConsiderationForm>.Parse).Order()], edge.Usd.IsDisclosed,
        Thinnest + Reach * Math.Sqrt(Math.Min((double)edge.Usd.Low, Top) / Top));

    /// <summary>The line, bent to one side, from rim to rim.</summary>
    public Curve Curve(double aside = 0)
    {
        var (dx, dy) = (To.X - From.X, To.Y - From.Y);
        var length = Math.Max(Math.Sqrt(dx * dx + dy * dy), 0.1);
        var (nx, ny) = (dy / length, -dx / length);
        var bend = 0.16 * length + aside * 2;
        return new Curve(
            From.X + nx * aside, From.Y + ny * aside, (From.X + To.X) / 2 + nx * bend, (From.Y + To.Y) / 2 + ny * bend,
            To.X + nx * aside, To.Y + ny * aside);
    }

    /// <summary>A line for each form, side by side.</summary>
    public IEnumerable<Strand> Strands()
    {
        var width = Math.Max(Thinnest, Width / Forms.Count);
        return Forms.Select((form, place) =>
            new Strand(form, Curve((place - (Forms.Count - 1) / 2.0) * (width + 0.5)).ToPath(), width, !IsDisclosed));
    }
}

/// <summary>A quadratic curve.</summary>
internal readonly record struct Curve(double X0, double Y0, double Xc, double Yc, double X1, double Y1)
{
    public string ToPath() => $"M{Shapes.Say(X0)} {Shapes.Say(Y0)}Q{Shapes.Say(Xc)} {Shapes.Say(Yc)} {Shapes.Say(X1)} {Shapes.Say(Y1)}";

    /// <summary>Points along it, ends included.</summary>
    public IEnumerable<(double X, double Y)> Points(int steps)
    {
        for (var i = 0; i <= steps; i++)
        {
            var (t, u) = ((double)i / steps, 1 - (double)i / steps);
            yield return (u * u * X0 + 2 * u * t * Xc + t * t * X1, u * u * Y0 + 2 * u * t * Yc + t * t * Y1);
        }
    }
}
