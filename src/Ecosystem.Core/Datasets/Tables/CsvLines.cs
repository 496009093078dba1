using CsvHelper;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>One row of a file before anything is known of its columns.</summary>
/// <param name="Line">The line on which it starts.</param>
/// <param name="Cells">Null where empty.</param>
internal readonly record struct CsvLine(int Line, string?[] Cells);

/// <summary>A file split into rows by RFC 4180; both kinds of line ending are read.</summary>
/// <param name="Lines">The well-formed rows, the header first.</param>
/// <param name="IsWhole">False when the quoting is broken somewhere, so that rows may have been swallowed.</param>
internal sealed record CsvLines(IReadOnlyList<CsvLine> Lines, bool IsWhole)
{
    /// <summary>Splits a text; broken quoting is reported.</summary>
    public static CsvLines Split(string text, string file, ProblemList problems)
    {
        var isWhole = true;
        var lines = new List<CsvLine>();
        using var reader = CsvReader.FromText(text, Options(row =>
        {
            isWhole = false;
            problems.AddFile(file, Message(row.Reason), "a field with quotes in it in quotes, each quote doubled", (int)row.LineNumber, FirstLine(row.RawRecord));
        }));
        while (reader.Read())
            lines.Add(new CsvLine((int)reader.LineNumber, Cells(reader)));
        return new CsvLines(lines, isWhole);
    }

    private static CsvReaderOptions Options(Action<CsvMalformedRecord> onMalformed) => new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = onMalformed,
    };

    private static string?[] Cells(CsvReader reader)
    {
        var cells = new string?[reader.FieldCount];
        for (var index = 0; index < cells.Length; index++)
        {
            var cell = reader.GetString(index);
            cells[index] = cell.Length == 0 ? null : cell;
        }

        return cells;
    }

    private static string Message(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "A quoted field that starts in this row is never closed.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows the closing quote of a field; an earlier quote may not be closed.",
        _ => "A quote stands inside a field that is not quoted.",
    };

    private static string FirstLine(string text) => text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;
}
