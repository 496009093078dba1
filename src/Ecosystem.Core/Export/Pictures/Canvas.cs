using Ecosystem.Core.Export.Graphs;

namespace Ecosystem.Core.Export.Pictures;

/// <summary>A picture in memory, RGB without transparency, on which shapes are filled with smooth edges.</summary>
public sealed class Canvas
{
    private const int Steps = 4; // Lines looked at within a row of pixels; across a row, coverage is exact.

    private readonly byte[] _pixels;
    private readonly float[] _cover;

    public Canvas(int width, int height, Ink ground)
    {
        (Width, Height) = (width, height);
        _cover = new float[width];
        _pixels = new byte[width * height * 3];
        for (var i = 0; i < _pixels.Length; i += 3)
            (_pixels[i], _pixels[i + 1], _pixels[i + 2]) = (ground.Red, ground.Green, ground.Blue);
    }

    public int Width { get; }
    public int Height { get; }

    /// <summary>Rows from top to bottom, three bytes a pixel.</summary>
    public ReadOnlySpan<byte> Pixels => _pixels;

    /// <summary>The colour of a pixel.</summary>
    public Ink At(int x, int y) => new(_pixels[(y * Width + x) * 3], _pixels[(y * Width + x) * 3 + 1], _pixels[(y * Width + x) * 3 + 2]);

    /// <summary>Fills a shape; what lies outside the picture is left out.</summary>
    /// <param name="opacity">0 to 1.</param>
    public void Fill(Shape shape, Ink ink, double opacity = 1)
    {
        var edges = Edges(shape);
        if (edges.Count == 0)
            return;
        var first = Math.Max(0, (int)Math.Floor(edges.Min(edge => edge.Top)));
        var last = Math.Min(Height - 1, (int)Math.Ceiling(edges.Max(edge => edge.Bottom)));
        var crossings = new List<(double X, int Turn)>();
        for (var row = first; row <= last; row++)
        {
            Array.Clear(_cover);
            for (var step = 0; step < Steps; step++)
                Cover(edges, row + (step + 0.5) / Steps, crossings);
            Blend(row, ink, opacity);
        }
    }

    private void Cover(List<Edge> edges, double y, List<(double X, int Turn)> crossings)
    {
        crossings.Clear();
        foreach (var edge in edges)
        {
            if (edge.Top <= y && y < edge.Bottom)
                crossings.Add((edge.X + (y - edge.Top) * edge.Slope, edge.Turn));
        }

        crossings.Sort((left, right) => left.X.CompareTo(right.X));
        var (turns, start) = (0, 0.0);
        foreach (var (x, turn) in crossings)
        {
            if (turns == 0)
                start = x;
            turns += turn;
            if (turns == 0)
                Cover(start, x);
        }
    }

    /// <summary>Adds a stretch of a line to the coverage of the row's pixels.</summary>
    private void Cover(double from, double to)
    {
        (from, to) = (Math.Max(0, from), Math.Min(Width, to));
        for (var x = (int)from; x < Width && x < to; x++)
            _cover[x] += (float)(Math.Min(to, x + 1) - Math.Max(from, x)) / Steps;
    }

    private void Blend(int row, Ink ink, double opacity)
    {
        for (var x = 0; x < Width; x++)
        {
            if (_cover[x] <= 0)
                continue;
            var share = Math.Min(1, _cover[x]) * opacity;
            var at = (row * Width + x) * 3;
            _pixels[at] = Mixed(_pixels[at], ink.Red, share);
            _pixels[at + 1] = Mixed(_pixels[at + 1], ink.Green, share);
            _pixels[at + 2] = Mixed(_pixels[at + 2], ink.Blue, share);
        }
    }

    private static byte Mixed(byte below, byte above, double share) => (byte)Math.Round(below + (above - below) * share);

    private static List<Edge> Edges(Shape shape)
    {
        var edges = new List<Edge>();
        foreach (var outline in shape.Outlines)
        {
            for (var i = 0; i < outline.Count; i++)
            {
                var (a, b) = (outline[i], outline[(i + 1) % outline.Count]);
                if (a.Y < b.Y)
                    edges.Add(new Edge(a.Y, b.Y, a.X, (b.X - a.X) / (b.Y - a.Y), 1));
                else if (a.Y > b.Y)
                    edges.Add(new Edge(b.Y, a.Y, b.X, (a.X - b.X) / (a.Y - b.Y), -1));
            }
        }

        return edges;
    }

    /// <param name="X">Where it is at its top.</param>
    /// <param name="Slope">Pixels to the right for each pixel down.</param>
    /// <param name="Turn">1 downwards, -1 upwards.</param>
    private readonly record struct Edge(double Top, double Bottom, double X, double Slope, int Turn);
}
