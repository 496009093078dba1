using System.Buffers.Binary;

namespace Ecosystem.Core.Export.Pictures;

/// <summary>Which glyph draws which letter: a font's <c>cmap</c> table, in the formats 4 and 12 that fonts for Unicode have.</summary>
internal static class LetterMap
{
    public static Dictionary<int, int> Read(ReadOnlySpan<byte> table)
    {
        var map = new Dictionary<int, int>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        for (var i = 0; i < count; i++)
        {
            var part = table[(int)BinaryPrimitives.ReadUInt32BigEndian(table[(8 + 8 * i)..])..];
            switch (BinaryPrimitives.ReadUInt16BigEndian(part))
            {
                case 4:
                    ReadSegments(part, map);
                    break;
                case 12:
                    ReadGroups(part, map);
                    break;
            }
        }

        return map;
    }

    private static void ReadGroups(ReadOnlySpan<byte> part, Dictionary<int, int> map)
    {
        var groups = (int)BinaryPrimitives.ReadUInt32BigEndian(part[12..]);
        for (var i = 0; i < groups; i++)
        {
            var group = part[(16 + 12 * i)..];
            var (first, last, glyph) = (Long(group, 0), Long(group, 4), Long(group, 8));
            for (var letter = first; letter <= last; letter++)
                map[letter] = glyph + letter - first;
        }

        static int Long(ReadOnlySpan<byte> bytes, int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
    }

    // Four columns of one length, the second after a gap of two bytes: last letter, first letter, offset, and where a list of glyphs begins (0: none).
    private static void ReadSegments(ReadOnlySpan<byte> part, Dictionary<int, int> map)
    {
        var length = BinaryPrimitives.ReadUInt16BigEndian(part[6..]);
        for (var at = 0; at < length; at += 2)
        {
            var (last, first) = (Short(part, 14 + at), Short(part, 16 + length + at));
            var (shift, list) = (Short(part, 16 + 2 * length + at), 16 + 3 * length + at);
            for (var letter = first; letter <= last && letter != 0xFFFF; letter++)
            {
                var glyph = Short(part, list) == 0 ? letter : Short(part, list + Short(part, list) + 2 * (letter - first));
                if (glyph != 0)
                    map.TryAdd(letter, (glyph + shift) & 0xFFFF);
            }
        }

        static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
    }
}
