namespace Ecosystem.Core.Export;

/// <summary>A line of an exported CSV file, for people to open in a spreadsheet: RFC 4180, cells made harmless.</summary>
internal static class CsvLine
{
    private static readonly System.Buffers.SearchValues<char> NeedsQuotes = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>The cells with their line end; null is an empty cell.</summary>
    public static string Of(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Quoted(SpreadsheetCell.Safe(cell ?? "")))) + "\r\n";

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
