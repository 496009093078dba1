using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ecosystem.Core.Export.Tables;

namespace Ecosystem.Core.Export.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Size">Columns and rows below the heads of a table; null for a sheet that is none.</param>
internal sealed record WorkbookSheet(string Name, Action<WorksheetPart> Write, (int Columns, int Rows)? Size = null)
{
    public static WorkbookSheet Table<T>(string name, IReadOnlyList<ExportColumn<T>> columns, IReadOnlyCollection<T> rows) =>
        new(name, part => TableSheet.Write(part, columns, rows, rows.Count), (columns.Count, rows.Count));
}

/// <summary>Puts sheets into a workbook (XLSX). The same sheets give the same bytes.</summary>
internal static class WorkbookFile
{
    /// <param name="date">The day of the data: it stands where the format wants a time of writing.</param>
    public static void Write(Stream output, DateOnly date, params WorkbookSheet[] sheets)
    {
        using var parts = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(parts, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook"); // Given by chance otherwise.
            workbook.Workbook = new Workbook(new Sheets());
            Styles.AddTo(workbook);
            foreach (var sheet in sheets)
                Add(workbook, sheet);
            workbook.Workbook.Append(FilterNames(sheets));
        }

        Pack(parts, output, date);
    }

    // The format's library writes the time of writing into the archive; the day of the data stands there instead.
    private static void Pack(Stream parts, Stream output, DateOnly date)
    {
        using var written = new ZipArchive(parts, ZipArchiveMode.Read);
        using var packed = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in written.Entries.OrderBy(part => part.FullName != "[Content_Types].xml").ThenBy(part => part.FullName, StringComparer.Ordinal))
        {
            var entry = packed.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            using var from = part.Open();
            using var to = entry.Open();
            from.CopyTo(to);
        }
    }

    private static void Add(WorkbookPart workbook, WorkbookSheet sheet)
    {
        var sheets = workbook.Workbook.GetFirstChild<Sheets>()!;
        var part = workbook.AddNewPart<WorksheetPart>($"sheet{sheets.ChildElements.Count + 1}");
        sheet.Write(part);
        sheets.Append(new Sheet { Name = XmlText.Valid(sheet.Name), SheetId = (uint)sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
    }

    // Excel keeps each sheet's filter in a hidden name as well; without it the file opens, but a saved filter is lost.
    private static DefinedNames FilterNames(WorkbookSheet[] sheets) => new(
        from sheet in sheets.Index()
        where sheet.Item.Size is not null
        let size = sheet.Item.Size!.Value
        select new DefinedName($"'{XmlText.Valid(sheet.Item.Name).Replace("'", "''", StringComparison.Ordinal)}'!$A$1:${CellPlace.Column(size.Columns)}${size.Rows + 1}")
        {
            Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)sheet.Index, Hidden = true,
        });
}
