using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ecosystem.Core.Export.Tables;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Export.Workbooks;

/// <summary>
/// A set of deals as a workbook for spreadsheets (XLSX): a sheet of deals, a sheet with one row per consideration, a sheet that says what this is.
/// Numbers are numbers and full dates are dates; what is not disclosed is an empty cell. The same deals and words give the same bytes.
/// </summary>
public static class DealsWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="site">Address of the site, put before each deal's page.</param>
    public static void Write(Stream output, Snapshot snapshot, DealSet deals, string site, WorkbookWords words, ExportNote note)
    {
        using var parts = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(parts, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook"); // Given by chance otherwise.
            Fill(workbook, [.. snapshot.In(deals)], DealColumns.For(site), words, note);
        }

        Pack(parts, output, note.Date);
    }

    private static void Fill(WorkbookPart workbook, DealEntry[] deals, IReadOnlyList<ExportColumn<DealEntry>> columns, WorkbookWords words, ExportNote note)
    {
        workbook.Workbook = new Workbook(new Sheets());
        Styles.AddTo(workbook);
        LegRow[] legs = [.. LegRow.Of(deals)];
        Add(workbook, words.DealsSheet, part => TableSheet.Write(part, columns, deals, deals.Length));
        Add(workbook, words.LegsSheet, part => TableSheet.Write(part, LegColumns.All, legs, legs.Length));
        Add(workbook, words.AboutSheet, part => AboutSheet.Write(part, words, note, deals.Length, legs.Length));
        workbook.Workbook.Append(FilterNames(workbook.Workbook, (columns.Count, deals.Length), (LegColumns.All.Count, legs.Length)));
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

    private static void Add(WorkbookPart workbook, string name, Action<WorksheetPart> write)
    {
        var sheets = workbook.Workbook.GetFirstChild<Sheets>()!;
        var part = workbook.AddNewPart<WorksheetPart>($"sheet{sheets.ChildElements.Count + 1}");
        write(part);
        sheets.Append(new Sheet { Name = XmlText.Valid(name), SheetId = (uint)sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
    }

    // Excel keeps each sheet's filter in a hidden name as well; without it the file opens, but a saved filter is lost.
    private static DefinedNames FilterNames(Workbook workbook, params (int Columns, int Rows)[] tables)
    {
        var sheets = workbook.GetFirstChild<Sheets>()!.Elements<Sheet>().ToArray();
        return new DefinedNames(tables.Select((table, index) => new DefinedName(
            $"'{sheets[index].Name!.Value!.Replace("'", "''", StringComparison.Ordinal)}'!$A$1:${CellPlace.Column(table.Columns)}${table.Rows + 1}")
        {
            Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true,
        }));
    }
}

/// <summary>What a workbook says in the reader's language. Columns keep their names in every language, so that formulas and programs go on working.</summary>
/// <param name="About">For each line of the last sheet its label: what this is, filter, link, version, date, deals, considerations, licence, citation, and how to read it.</param>
public sealed record WorkbookWords(string Title, string DealsSheet, string LegsSheet, string AboutSheet, AboutWords About);

/// <summary>The labels of the sheet that says what a workbook holds.</summary>
/// <param name="Reading">How to read the cells; a line each.</param>
public sealed record AboutWords(
    string Filter, string Link, string Version, string Date, string Deals, string Legs, string Licence, string Citation, IReadOnlyList<string> Reading);
