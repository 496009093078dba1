using System.Buffers.Binary;
using System.IO.Compression;

namespace Ecosystem.Core.Export.Pictures;

/// <summary>Writes a picture as PNG: eight bits a channel, RGB.</summary>
public static class Png
{
    private const byte Left = 1; // The filter that stores each pixel as its difference from the one before it.
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(value => Remainder((uint)value))];

    public static byte[] Of(Canvas canvas)
    {
        using var output = new MemoryStream();
        output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> head = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(head[4..], canvas.Height);
        (head[8], head[9]) = (8, 2);
        Write(output, "IHDR"u8, head);
        Write(output, "IDAT"u8, Packed(canvas));
        Write(output, "IEND"u8, []);
        return output.ToArray();
    }

    private static byte[] Packed(Canvas canvas)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var row = new byte[canvas.Width * 3 + 1];
            row[0] = Left;
            for (var y = 0; y < canvas.Height; y++)
            {
                var pixels = canvas.Pixels.Slice(y * canvas.Width * 3, canvas.Width * 3);
                for (var i = 0; i < pixels.Length; i++)
                    row[i + 1] = (byte)(pixels[i] - (i < 3 ? 0 : pixels[i - 3]));
                packing.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Write(MemoryStream output, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        output.Write(number);
        output.Write(name);
        output.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Sum(content, Sum(name, uint.MaxValue)));
        output.Write(number);
    }

    private static uint Sum(ReadOnlySpan<byte> bytes, uint sum)
    {
        foreach (var value in bytes)
            sum = Remainders[(sum ^ value) & 0xFF] ^ (sum >> 8);
        return sum;
    }

    private static uint Remainder(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        return value;
    }
}
