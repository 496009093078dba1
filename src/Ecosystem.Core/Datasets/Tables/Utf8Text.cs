using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>Reads a file as UTF-8, strictly: a byte that is not is reported with its line, never replaced.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text without a byte order mark; null when the file cannot be read as UTF-8, which is then reported.</summary>
    public static string? Read(string path, ProblemList problems)
    {
        var file = Path.GetFileName(path);
        try
        {
            return Decode(File.ReadAllBytes(path), file, problems);
        }
        catch (FileNotFoundException)
        {
            problems.AddFile(file, "This file is missing.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.AddFile(file, $"This file cannot be opened: {error.Message}");
        }

        return null;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string file, ProblemList problems)
    {
        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        var text = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
            return new string(text, 0, written);

        var line = 1 + bytes[..read].Count((byte)'\n');
        var found = "0x" + bytes[read].ToString("X2", CultureInfo.InvariantCulture);
        problems.AddFile(file, "This byte is not UTF-8.", "text in UTF-8", line, found);
        return null;
    }
}
