using Ecosystem.Core.Views.Layout;

namespace Ecosystem.Core.Views;

/// <summary>
/// Settled positions for a whole network, computed once for a snapshot and sent with it, so that every reader sees the same picture and
/// nothing moves when a filter changes. The same graph gives the same positions on every machine (docs/decisions/0005).
/// </summary>
public static class NetworkLayout
{
    /// <summary>Arranges nodes in a frame of <see cref="LayoutOptions.HalfWidth"/> and <see cref="LayoutOptions.HalfHeight"/> around the origin.</summary>
    /// <param name="radii">One per node: half the size it is drawn with, in the frame's units; zero is fine.</param>
    /// <param name="edges">Ties by index; several between one pair add up.</param>
    /// <returns>One place per node, rounded to a tenth of a unit. Connected nodes lie within the frame; discs do not overlap as long as the frame has room.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An edge names no node, or its weight is not above zero.</exception>
    public static LayoutPoint[] Arrange(IReadOnlyList<double> radii, IReadOnlyList<LayoutEdge> edges, LayoutOptions? options = null)
    {
        options ??= new LayoutOptions();
        Check(radii.Count, edges);
        if (radii.Count == 0)
            return [];
        var (x, y) = (new double[radii.Count], new double[radii.Count]);
        var parts = Components.Of(radii.Count, edges, radii);
        Pack(parts, options, x, y);
        RemoveOverlaps(radii, options, x, y);
        return [.. x.Zip(y, (left, up) => new LayoutPoint(Tenth(left), Tenth(up)))];
    }

    private static void Pack(List<Component> parts, LayoutOptions options, double[] x, double[] y)
    {
        var packing = new Packing(options, x, y);
        var random = new LayoutRandom(options.Seed);
        var connected = parts.Sum(part => part.Nodes.Length > 1 ? part.Nodes.Length : 0);
        foreach (var part in parts)
        {
            if (part.Nodes.Length > 1)
                new Settler(part.Bodies, options.HalfWidth / options.HalfHeight, random).Run();
            var share = part == parts[0] ? 0.97 : Share(part, connected);
            Fitting.IntoEllipse(part.Bodies, options.HalfWidth * share, options.HalfHeight * share);
            RemoveOverlaps(part.Bodies.Radius, options, part.Bodies.X, part.Bodies.Y);
            if (part == parts[0])
                packing.Keep(part);
            else
                packing.Place(part);
        }
    }

    /// <summary>A small part gets the room per node that the whole has.</summary>
    private static double Share(Component part, int connected) => Math.Sqrt(0.5 * (part.Nodes.Length - 1) / Math.Max(connected, 1));

    private static void RemoveOverlaps(IReadOnlyList<double> radii, LayoutOptions options, double[] x, double[] y)
    {
        // Discs can fill about half of a frame without being pressed out of it; more of them than that shrink for the purpose.
        var area = radii.Sum(radius => (radius + options.Margin / 2) * (radius + options.Margin / 2)) * Math.PI;
        var room = options.HalfWidth * options.HalfHeight * Math.PI * 0.5;
        var scale = area > room ? Math.Sqrt(room / area) : 1;
        new Overlaps(x, y, [.. radii.Select(radius => (radius + options.Margin / 2) * scale)]).Remove();
    }

    private static double Tenth(double value) => Math.Round(value * 10) / 10;

    private static void Check(int nodes, IReadOnlyList<LayoutEdge> edges)
    {
        foreach (var edge in edges)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(edge.Source, nameof(edges));
            ArgumentOutOfRangeException.ThrowIfNegative(edge.Target, nameof(edges));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(edge.Source, nodes, nameof(edges));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(edge.Target, nodes, nameof(edges));
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(edge.Weight, nameof(edges));
        }
    }
}
