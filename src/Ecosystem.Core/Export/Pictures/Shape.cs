namespace Ecosystem.Core.Export.Pictures;

/// <summary>A point of a picture, in pixels from its upper left corner.</summary>
public readonly record struct Spot(double X, double Y);

/// <summary>Closed outlines that are filled together. What they enclose is filled, whichever way round they run, except where one runs against another inside it.</summary>
public sealed class Shape
{
    private readonly List<List<Spot>> _outlines = [];

    /// <summary>The outlines, each closed from its last point to its first.</summary>
    public IReadOnlyList<IReadOnlyList<Spot>> Outlines => _outlines;

    public static Shape Rectangle(double x, double y, double width, double height) =>
        new Shape().Add([new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)]);

    public static Shape Disc(double x, double y, double radius)
    {
        var corners = Math.Clamp((int)(radius * 4), 12, 96);
        return new Shape().Add(Enumerable.Range(0, corners).Select(i => Math.Tau * i / corners)
            .Select(angle => new Spot(x + radius * Math.Cos(angle), y + radius * Math.Sin(angle))));
    }

    /// <summary>A straight stroke with flat ends.</summary>
    public static Shape Line(Spot from, Spot to, double width)
    {
        var length = Math.Sqrt((to.X - from.X) * (to.X - from.X) + (to.Y - from.Y) * (to.Y - from.Y));
        if (length < 1e-9)
            return new Shape();
        var (dx, dy) = ((to.Y - from.Y) / length * width / 2, (from.X - to.X) / length * width / 2);
        return new Shape().Add([new(from.X + dx, from.Y + dy), new(to.X + dx, to.Y + dy), new(to.X - dx, to.Y - dy), new(from.X - dx, from.Y - dy)]);
    }

    /// <summary>Adds an outline; fewer than three points enclose nothing.</summary>
    public Shape Add(IEnumerable<Spot> outline)
    {
        List<Spot> points = [.. outline];
        if (points.Count > 2)
            _outlines.Add(points);
        return this;
    }
}
