using System.Buffers.Binary;
using System.Collections.Concurrent;

namespace Ecosystem.Core.Export.Pictures;

/// <summary>A font with TrueType outlines: what a text measures, and its outlines at a place. Letters stand side by side by their widths alone.</summary>
public sealed class Font
{
    private readonly byte[] _outlines;
    private readonly byte[] _places;
    private readonly byte[] _widths;
    private readonly bool _longPlaces;
    private readonly int _wide;
    private readonly double _unit;
    private readonly Dictionary<int, int> _glyphs;
    private readonly ConcurrentDictionary<int, IReadOnlyList<IReadOnlyList<Spot>>> _read = new();

    /// <param name="file">A WOFF file, version 1.</param>
    /// <exception cref="InvalidDataException">The file is no such font.</exception>
    public Font(byte[] file)
    {
        var tables = new FontTables(file);
        (_outlines, _places, _widths) = (tables["glyf"], tables["loca"], tables["hmtx"]);
        _unit = BinaryPrimitives.ReadUInt16BigEndian(tables["head"].AsSpan(18));
        _longPlaces = BinaryPrimitives.ReadInt16BigEndian(tables["head"].AsSpan(50)) == 1;
        _wide = BinaryPrimitives.ReadUInt16BigEndian(tables["hhea"].AsSpan(34));
        _glyphs = LetterMap.Read(tables["cmap"]);
    }

    /// <summary>True when the font can draw the letter.</summary>
    public bool Has(int letter) => _glyphs.ContainsKey(letter);

    /// <summary>Width of a text in pixels.</summary>
    /// <param name="size">Pixels of the font's square.</param>
    public double Width(string text, double size) => text.EnumerateRunes().Sum(letter => Advance(GlyphOf(letter.Value))) * size / _unit;

    /// <summary>The outlines of a text whose line begins at a point.</summary>
    public Shape Outline(string text, Spot start, double size)
    {
        var (shape, x, scale) = (new Shape(), start.X, size / _unit);
        foreach (var letter in text.EnumerateRunes())
        {
            var glyph = GlyphOf(letter.Value);
            var left = x;
            foreach (var outline in OutlinesOf(glyph))
                shape.Add(outline.Select(spot => new Spot(left + spot.X * scale, start.Y - spot.Y * scale)));
            x += Advance(glyph) * scale;
        }

        return shape;
    }

    // Glyph 0 is the box that stands for what a font does not have.
    private int GlyphOf(int letter) => _glyphs.GetValueOrDefault(letter);

    private int Advance(int glyph) => BinaryPrimitives.ReadUInt16BigEndian(_widths.AsSpan(4 * Math.Min(glyph, _wide - 1)));

    private IReadOnlyList<IReadOnlyList<Spot>> OutlinesOf(int glyph) => _read.GetOrAdd(glyph, Read);

    private IReadOnlyList<IReadOnlyList<Spot>> Read(int glyph)
    {
        var (from, to) = (Place(glyph), Place(glyph + 1));
        return to - from < 10 ? [] : GlyphReader.Read(_outlines.AsSpan(from, to - from), part => OutlinesOf(part));
    }

    private int Place(int glyph) => _longPlaces
        ? (int)BinaryPrimitives.ReadUInt32BigEndian(_places.AsSpan(4 * glyph))
        : 2 * BinaryPrimitives.ReadUInt16BigEndian(_places.AsSpan(2 * glyph));
}
