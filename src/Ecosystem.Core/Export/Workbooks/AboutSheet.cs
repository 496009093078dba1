using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ecosystem.Core.Export.Tables;

namespace Ecosystem.Core.Export.Workbooks;

/// <summary>The sheet that says what a workbook holds: filter, link, version, date, counts, licence, citation.</summary>
internal static class AboutSheet
{
    public static void Write(WorksheetPart part, string title, AboutWords labels, ExportNote note, params (string Label, int Count)[] counts)
    {
        using var output = OpenXmlWriter.Create(part);
        output.WriteStartElement(new Worksheet());
        output.WriteElement(new Columns(
            new Column { Min = 1, Max = 1, Width = 22, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 110, CustomWidth = true }));
        output.WriteStartElement(new SheetData());
        Row(output, title, ExportCell.Of((string?)null));
        Row(output, labels.Filter, ExportCell.Of(note.Filter));
        Row(output, labels.Link, ExportCell.Of(note.Link));
        Row(output, labels.Version, ExportCell.Of(note.Version));
        Row(output, labels.Date, ExportCell.Of(note.Date));
        foreach (var (label, count) in counts)
            Row(output, label, ExportCell.Of((decimal?)count));
        Row(output, labels.Licence, ExportCell.Of($"{note.Licence} {note.LicenceUrl}"));
        Row(output, labels.Citation, ExportCell.Of(note.Citation));
        foreach (var line in labels.Reading)
            Row(output, null, ExportCell.Of(line));
        output.WriteEndElement();
        output.WriteEndElement();
    }

    private static void Row(OpenXmlWriter output, string? label, ExportCell value)
    {
        output.WriteStartElement(new Row());
        CellWriter.Write(output, label, Styles.Label);
        if (value.Text is { } text)
            CellWriter.Write(output, text, Styles.Wrapped);
        else
            CellWriter.Write(output, value);
        output.WriteEndElement();
    }
}
