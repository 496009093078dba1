namespace Ecosystem.Core.Views.Layout;

/// <summary>Places settled parts in one frame: the main one in the middle, the others in the places it leaves free.</summary>
internal sealed class Packing(LayoutOptions options, double[] x, double[] y)
{
    /// <summary>Free way kept between two parts, so that each is seen as one.</summary>
    private const double Gap = 26;

    private readonly FreePlaces _places = new(options.HalfWidth, options.HalfHeight, Math.Max(options.HalfWidth / 125, 1));

    /// <summary>Marks a part that already lies where it shall stay.</summary>
    public void Keep(Component part)
    {
        var bodies = part.Bodies;
        for (var i = 0; i < bodies.Count; i++)
            _places.TakeDisc(bodies.X[i], bodies.Y[i], bodies.Radius[i] + Gap / 2);
        foreach (var (source, target, _) in bodies.Edges)
            _places.TakeLine(bodies.X[source], bodies.Y[source], bodies.X[target], bodies.Y[target], Gap / 2);
        for (var i = 0; i < bodies.Count; i++)
            (x[part.Nodes[i]], y[part.Nodes[i]]) = (bodies.X[i], bodies.Y[i]);
    }

    /// <summary>Moves a part to the nearest free place; in a full frame, to the middle of its lower edge.</summary>
    public void Place(Component part)
    {
        var bodies = part.Bodies;
        var reach = bodies.Radius.Max() + (bodies.Count > 1 ? Gap / 2 : options.Margin);
        var (left, right) = (bodies.X.Min() - reach, bodies.X.Max() + reach);
        var (bottom, top) = (bodies.Y.Min() - reach, bodies.Y.Max() + reach);
        var place = _places.Find(right - left, top - bottom) ?? new LayoutPoint(0, -options.HalfHeight);
        for (var i = 0; i < bodies.Count; i++)
        {
            bodies.X[i] += place.X - (left + right) / 2;
            bodies.Y[i] += place.Y - (bottom + top) / 2;
        }

        Keep(part);
    }
}
