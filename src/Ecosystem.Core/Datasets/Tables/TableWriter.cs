using CsvHelper;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>Writes one file: UTF-8 without a byte order mark, line feeds, quotes only where RFC 4180 asks for them.</summary>
internal static class TableWriter
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public static void Write<T>(Stream output, Table<T> table, IEnumerable<T> records)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        WriteRow(csv, table.Schema.Fields.Select(field => field.Name));
        foreach (var record in records)
            WriteRow(csv, table.Cells(record));
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
    }
}
