using Ecosystem.Core.Datasets.Schema;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>Reads one file into rows and checks its header and the number of fields.</summary>
internal static class TableReader
{
    public static TableRows Read(string directory, TableSchema schema, ProblemList problems)
    {
        if (Utf8Text.Read(Path.Combine(directory, schema.File), problems) is not { } text)
            return TableRows.Unreadable(schema);
        var (lines, isWhole) = CsvLines.Split(text, schema.File, problems);
        if (lines.Count == 0 || lines[0].Line != 1)
        {
            problems.AddFile(schema.File, "This file has no header.", ColumnsOf(schema), 1);
            return TableRows.Unreadable(schema);
        }

        var header = lines[0].Cells;
        CheckHeader(schema, header, problems);
        var places = schema.Fields.Select(field => Array.IndexOf(header, field.Name)).ToArray();
        var rows = lines.Skip(1).Select(line => RowOf(schema, line, header.Length, places, problems));
        return new TableRows(schema, [.. rows], isWhole);
    }

    private static void CheckHeader(TableSchema schema, string?[] header, ProblemList problems)
    {
        var names = schema.Fields.Select(field => field.Name).ToArray();
        if (header.SequenceEqual(names, StringComparer.Ordinal))
            return;
        var unknown = header.Where(name => name is null || !schema.Has(name)).ToArray();
        var missing = names.Except(header, StringComparer.Ordinal).ToArray();
        var repeated = header.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1 && !unknown.Contains(group.Key)).ToArray();
        foreach (var name in unknown)
            problems.AddColumn(schema.File, name ?? "", "This column is not known.", ColumnsOf(schema));
        foreach (var name in missing)
            problems.AddColumn(schema.File, name!, "This column is missing.", ColumnsOf(schema));
        foreach (var group in repeated)
            problems.AddColumn(schema.File, group.Key!, "This column stands here more than once.", ColumnsOf(schema));
        if (unknown.Length + missing.Length + repeated.Length == 0)
            problems.AddFile(schema.File, "The columns stand in another order.", ColumnsOf(schema), 1, string.Join(",", header));
    }

    // A row with too many or too few fields keeps its first one, so that what refers to it is not said to dangle.
    private static Row RowOf(TableSchema schema, CsvLine line, int width, int[] places, ProblemList problems)
    {
        var fits = line.Cells.Length == width;
        if (!fits)
            problems.AddFile(schema.File, $"This row has {line.Cells.Length} fields.", $"{width} fields, as in the header", line.Line, string.Join(",", line.Cells));
        var row = new Row(schema, line.Line, [.. places.Select(place => place >= 0 && place < line.Cells.Length ? line.Cells[place] : null)]);
        for (var column = 0; column < places.Length; column++)
        {
            if (places[column] < 0 || !fits)
                row.Break(schema.Fields[column].Name);
        }

        return row;
    }

    private static string ColumnsOf(TableSchema schema) => string.Join(", ", schema.Fields.Select(field => field.Name));
}
