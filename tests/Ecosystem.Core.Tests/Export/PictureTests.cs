using System.Buffers.Binary;
using System.IO.Compression;
using Ecosystem.Core.Export.Graphs;
using Ecosystem.Core.Export.Pictures;

namespace Ecosystem.Core.Tests.Export;

public class PictureTests
{
    private static readonly Ink White = Ink.Of(0xffffff), Black = Ink.Of(0), Red = Ink.Of(0xff0000);

    [Fact]
    public void Fill_Shapes_CoverWholePixelsFullyAndEdgesPartly()
    {
        var canvas = new Canvas(20, 10, White);
        canvas.Fill(Shape.Rectangle(2, 2, 4, 4), Black);
        canvas.Fill(Shape.Rectangle(10.5, 2, 2, 2), Black);
        (canvas.At(3, 3), canvas.At(1, 3), canvas.At(6, 3), canvas.At(3, 6)).ShouldBe((Black, White, White, White));
        ((int)canvas.At(10, 2).Red).ShouldBeInRange(126, 129); // Half covered.
        canvas.At(11, 2).ShouldBe(Black);
    }

    [Fact]
    public void Fill_OutsideThePicture_IsCutOff()
    {
        var canvas = new Canvas(4, 4, White);
        canvas.Fill(Shape.Disc(0, 0, 100), Red);
        canvas.At(3, 3).ShouldBe(Red);
        canvas.Fill(Shape.Rectangle(-50, -50, 10, 10), Black);
        canvas.Fill(Shape.Line(new(1, 1), new(1, 1), 3), Black);
        canvas.At(0, 0).ShouldBe(Red);
    }

    [Fact]
    public void Fill_OutlineAgainstAnother_LeavesAHole()
    {
        var ring = Shape.Rectangle(0, 0, 9, 9).Add([new(3, 3), new(3, 6), new(6, 6), new(6, 3)]);
        var canvas = new Canvas(9, 9, White);
        canvas.Fill(ring, Black);
        (canvas.At(1, 1), canvas.At(4, 4)).ShouldBe((Black, White));
        canvas.Fill(Shape.Rectangle(0, 0, 9, 9), Red, opacity: 0.5);
        canvas.At(4, 4).ShouldBe(Ink.Of(0xff8080));
    }

    [Fact]
    public void Png_Chunks_AreThoseOfTheFormatAndHoldThePixels()
    {
        var canvas = new Canvas(3, 2, White);
        canvas.Fill(Shape.Rectangle(1, 1, 1, 1), Red);
        var file = Png.Of(canvas);
        file[..8].ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)).ShouldBe(3);
        BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)).ShouldBe(2);
        file[^12..].ShouldBe([0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82]); // The sum that every PNG ends with.
        Pixels(file, 3, 2)[1].ShouldBe([255, 255, 255, 255, 0, 0, 255, 255, 255]);
    }

    [Fact]
    public void Font_OtherFiles_AreRefused() => Should.Throw<InvalidDataException>(() => new Font(new byte[100]));

    /// <summary>Unpacks the one chunk of pixels and undoes its filter.</summary>
    private static byte[][] Pixels(byte[] file, int width, int height)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(33));
        using var unpacking = new ZLibStream(new MemoryStream(file, 41, length), CompressionMode.Decompress);
        var rows = new byte[height][];
        for (var y = 0; y < height; y++)
        {
            unpacking.ReadByte().ShouldBe(1);
            unpacking.ReadExactly(rows[y] = new byte[width * 3]);
            for (var i = 3; i < rows[y].Length; i++)
                rows[y][i] += rows[y][i - 3];
        }

        return rows;
    }
}
