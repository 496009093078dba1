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
        DealEntry[] rows = [.. snapshot.In(deals)];
        LegRow[] legs = [.. LegRow.Of(rows)];
        WorkbookFile.Write(output, note.Date,
            WorkbookSheet.Table(words.DealsSheet, DealColumns.For(site), rows),
            WorkbookSheet.Table(words.LegsSheet, LegColumns.All, legs),
            new WorkbookSheet(words.AboutSheet, part => AboutSheet.Write(part, words.Title, words.About, note, (words.About.Deals, rows.Length), (words.About.Legs, legs.Length))));
    }
}

/// <summary>What a workbook says in the reader's language. Columns keep their names in every language, so that formulas and programs go on working.</summary>
/// <param name="About">For each line of the last sheet its label: what this is, filter, link, version, date, deals, considerations, licence, citation, and how to read it.</param>
public sealed record WorkbookWords(string Title, string DealsSheet, string LegsSheet, string AboutSheet, AboutWords About);

/// <summary>The labels of the sheet that says what a workbook holds.</summary>
/// <param name="Reading">How to read the cells; a line each.</param>
public sealed record AboutWords(
    string Filter, string Link, string Version, string Date, string Deals, string Legs, string Licence, string Citation, IReadOnlyList<string> Reading);
