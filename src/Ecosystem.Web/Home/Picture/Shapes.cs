using System.Globalization;

namespace Ecosystem.Web.Home.Picture;

/// <summary>The shapes of kinds as paths round a middle, filled by the even-odd rule; the same shapes as the symbols of icons.svg.</summary>
internal static class Shapes
{
    private static readonly (double X, double Y)[] Square = [(-.85, -.85), (.85, -.85), (.85, .85), (-.85, .85)];
    private static readonly (double X, double Y)[] Up = [(0, -1.1), (1.05, .8), (-1.05, .8)];
    private static readonly (double X, double Y)[] Down = [(0, 1.1), (1.05, -.8), (-1.05, -.8)];
    private static readonly (double X, double Y)[] Diamond = [(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)];
    private static readonly (double X, double Y)[] Hexagon = [(1.1, 0), (.55, .95), (-.55, .95), (-1.1, 0), (-.55, -.95), (.55, -.95)];
    private static readonly (double X, double Y)[] Star = [.. Enumerable.Range(0, 10).Select(Corner)];

    /// <summary>A number as short as the picture needs it.</summary>
    public static string Say(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The shape of a written kind.</summary>
    public static string Path(string kind, double x, double y, double radius) => kind switch
    {
        "tech-company" => Polygon(Square, x, y, radius),
        "venture-capital" => Polygon(Up, x, y, radius),
        "private-equity" => Polygon(Down, x, y, radius),
        "state-fund" => Polygon(Diamond, x, y, radius),
        "government" => Polygon(Star, x, y, radius),
        "research-lab" => Polygon(Hexagon, x, y, radius),
        "other" => Ring(x, y, radius) + Ring(x, y, radius * .6),
        "person" => Ring(x, y, radius * 1.05) + Ring(x, y, radius * .72) + Ring(x, y, radius * .42),
        _ => Ring(x, y, radius),
    };

    /// <summary>A circle as a path.</summary>
    public static string Ring(double x, double y, double radius)
    {
        var (r, width) = (radius.ToString("0.##", CultureInfo.InvariantCulture), (2 * radius).ToString("0.##", CultureInfo.InvariantCulture));
        return $"M{Say(x - radius)} {Say(y)}a{r} {r} 0 1 0 {width} 0a{r} {r} 0 1 0-{width} 0";
    }

    private static (double X, double Y) Corner(int corner)
    {
        var (reach, angle) = (corner % 2 == 0 ? 1.25 : .55, Math.PI * (corner / 5.0 - .5));
        return (reach * Math.Cos(angle), reach * Math.Sin(angle));
    }

    private static string Polygon((double X, double Y)[] corners, double x, double y, double radius) =>
        "M" + string.Join('L', corners.Select(corner => $"{Say(x + corner.X * radius)} {Say(y + corner.Y * radius)}")) + "z";
}
