using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ecosystem.Core.Export.Tables;

namespace Ecosystem.Core.Export.Workbooks;

/// <summary>A sheet that holds a table: names in a row that stays in sight, a filter on each column, widths that fit what columns hold.</summary>
internal static class TableSheet
{
    public static void Write<T>(WorksheetPart part, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, int count)
    {
        using var output = OpenXmlWriter.Create(part);
        output.WriteStartElement(new Worksheet());
        output.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        output.WriteElement(new Columns(columns.Select((column, index) =>
            new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })));
        output.WriteStartElement(new SheetData());
        WriteRow(output, columns.Select(column => (Action)(() => CellWriter.Write(output, column.Name, Styles.Head))));
        foreach (var row in rows)
            WriteRow(output, columns.Select(column => (Action)(() => CellWriter.Write(output, column.Cell(row)))));
        output.WriteEndElement();
        output.WriteElement(new AutoFilter { Reference = $"A1:{CellPlace.Column(columns.Count)}{count + 1}" });
        output.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter output, IEnumerable<Action> cells)
    {
        output.WriteStartElement(new Row());
        foreach (var write in cells)
            write();
        output.WriteEndElement();
    }
}
