using System.Buffers.Binary;
using System.IO.Compression;

namespace Ecosystem.Core.Export.Pictures;

/// <summary>The tables of a font in a WOFF file (version 1), unpacked.</summary>
internal sealed class FontTables
{
    private readonly Dictionary<string, byte[]> _tables = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">This is no WOFF file.</exception>
    public FontTables(byte[] file)
    {
        if (file.Length < 44 || BinaryPrimitives.ReadUInt32BigEndian(file) != 0x774F4646)
            throw new InvalidDataException("This is no font in WOFF format, version 1.");
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(12));
        for (var i = 0; i < count; i++)
        {
            var entry = file.AsSpan(44 + 20 * i, 20);
            var (offset, packed, length) = (Number(entry, 4), Number(entry, 8), Number(entry, 12));
            _tables[System.Text.Encoding.ASCII.GetString(entry[..4])] = packed < length ? Unpacked(file, offset, packed, length) : file[offset..(offset + length)];
        }
    }

    /// <exception cref="InvalidDataException">The font has no such table.</exception>
    public byte[] this[string name] => _tables.TryGetValue(name, out var table) ? table : throw new InvalidDataException($"The font has no table '{name}'.");

    private static int Number(ReadOnlySpan<byte> bytes, int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);

    private static byte[] Unpacked(byte[] file, int offset, int packed, int length)
    {
        var table = new byte[length];
        using var unpacking = new ZLibStream(new MemoryStream(file, offset, packed), CompressionMode.Decompress);
        unpacking.ReadExactly(table);
        return table;
    }
}
