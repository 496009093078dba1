using System.Buffers.Binary;

namespace Ecosystem.Core.Export.Pictures;

/// <summary>Reads a glyph of a font's <c>glyf</c> table: outlines of straight lines, curves already broken into them, in the font's units with y upwards.</summary>
internal static class GlyphReader
{
    private const int CurveSteps = 5;

    /// <param name="partOf">Reads a glyph that this one is put together of.</param>
    public static IReadOnlyList<IReadOnlyList<Spot>> Read(ReadOnlySpan<byte> glyph, Func<int, IReadOnlyList<IReadOnlyList<Spot>>> partOf)
    {
        var outlines = BinaryPrimitives.ReadInt16BigEndian(glyph);
        return outlines < 0 ? Compound(glyph, partOf) : Simple(glyph, outlines);
    }

    private static List<IReadOnlyList<Spot>> Simple(ReadOnlySpan<byte> glyph, int outlines)
    {
        var ends = new int[outlines];
        for (var i = 0; i < outlines; i++)
            ends[i] = BinaryPrimitives.ReadUInt16BigEndian(glyph[(10 + 2 * i)..]);
        var at = 12 + 2 * outlines + BinaryPrimitives.ReadUInt16BigEndian(glyph[(10 + 2 * outlines)..]);
        var flags = Flags(glyph, outlines == 0 ? 0 : ends[^1] + 1, ref at);
        var across = Coordinates(glyph, flags, ref at, shortBit: 2, sameBit: 16);
        var up = Coordinates(glyph, flags, ref at, shortBit: 4, sameBit: 32);
        var read = new List<IReadOnlyList<Spot>>();
        for (var (i, first) = (0, 0); i < outlines; first = ends[i++] + 1)
            read.Add(Smooth([.. Enumerable.Range(first, ends[i] + 1 - first).Select(point => (new Spot(across[point], up[point]), (flags[point] & 1) != 0))]));
        return read;
    }

    private static byte[] Flags(ReadOnlySpan<byte> glyph, int count, ref int at)
    {
        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = glyph[at++];
            if ((flags[i] & 8) == 0)
                continue;
            for (var again = glyph[at++]; again > 0 && i + 1 < count; again--)
                flags[++i] = flags[i - 1];
        }

        return flags;
    }

    private static int[] Coordinates(ReadOnlySpan<byte> glyph, byte[] flags, ref int at, int shortBit, int sameBit)
    {
        var (values, value) = (new int[flags.Length], 0);
        for (var i = 0; i < flags.Length; i++)
        {
            var same = (flags[i] & sameBit) != 0;
            if ((flags[i] & shortBit) != 0)
            {
                value += same ? glyph[at] : -glyph[at];
                at++;
            }
            else if (!same)
            {
                value += BinaryPrimitives.ReadInt16BigEndian(glyph[at..]);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }

    /// <summary>Breaks curves into lines. Between two points off the outline lies one on it, half way.</summary>
    private static List<Spot> Smooth((Spot Spot, bool On)[] points)
    {
        var full = new List<(Spot Spot, bool On)>();
        for (var i = 0; i < points.Length; i++)
        {
            var (point, next) = (points[i], points[(i + 1) % points.Length]);
            full.Add(point);
            if (!point.On && !next.On)
                full.Add((Middle(point.Spot, next.Spot), true));
        }

        var start = full.FindIndex(point => point.On);
        var smooth = new List<Spot>();
        for (var i = 0; start >= 0 && i < full.Count; i++)
        {
            var (spot, on) = full[(start + i) % full.Count];
            if (on)
                smooth.Add(spot);
            else
                AddCurve(smooth, spot, full[(start + i + 1) % full.Count].Spot);
        }

        return smooth;
    }

    private static void AddCurve(List<Spot> line, Spot pull, Spot end)
    {
        var from = line[^1];
        for (var step = 1; step < CurveSteps; step++)
        {
            var t = (double)step / CurveSteps;
            var (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
            line.Add(new Spot(a * from.X + b * pull.X + c * end.X, a * from.Y + b * pull.Y + c * end.Y));
        }
    }

    private static Spot Middle(Spot a, Spot b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private static List<IReadOnlyList<Spot>> Compound(ReadOnlySpan<byte> glyph, Func<int, IReadOnlyList<IReadOnlyList<Spot>>> partOf)
    {
        const int words = 1, offsets = 2, scaled = 8, more = 32, twoScales = 64, matrix = 128;
        var read = new List<IReadOnlyList<Spot>>();
        for (var (at, flags) = (10, more); (flags & more) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);
            var part = BinaryPrimitives.ReadUInt16BigEndian(glyph[(at + 2)..]);
            var wide = (flags & words) != 0;
            var (dx, dy) = (flags & offsets) == 0 ? (0, 0) : wide
                ? (BinaryPrimitives.ReadInt16BigEndian(glyph[(at + 4)..]), BinaryPrimitives.ReadInt16BigEndian(glyph[(at + 6)..]))
                : ((sbyte)glyph[at + 4], (sbyte)glyph[at + 5]);
            at += wide ? 8 : 6;
            var (xx, xy, yx, yy) = (1.0, 0.0, 0.0, 1.0);
            if ((flags & scaled) != 0)
                xx = yy = Scale(glyph, ref at);
            else if ((flags & twoScales) != 0)
                (xx, yy) = (Scale(glyph, ref at), Scale(glyph, ref at));
            else if ((flags & matrix) != 0)
                (xx, xy, yx, yy) = (Scale(glyph, ref at), Scale(glyph, ref at), Scale(glyph, ref at), Scale(glyph, ref at));
            foreach (var outline in partOf(part))
                read.Add([.. outline.Select(spot => new Spot(xx * spot.X + yx * spot.Y + dx, xy * spot.X + yy * spot.Y + dy))]);
        }

        return read;
    }

    // A number with two bits before the point and fourteen after it.
    private static double Scale(ReadOnlySpan<byte> glyph, ref int at)
    {
        var value = BinaryPrimitives.ReadInt16BigEndian(glyph[at..]) / 16384.0;
        at += 2;
        return value;
    }
}
