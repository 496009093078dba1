using Ecosystem.Core.Export.Tables;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export.Workbooks;

/// <summary>A ledger as a workbook for spreadsheets (XLSX): its rows with the row of all deals at the end, and a sheet that says what this is.</summary>
public static class LedgerWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="site">Address of the site, put before each row's deals.</param>
    /// <param name="sheet">Name of the ledger's sheet.</param>
    public static void Write(Stream output, LedgerView ledger, string site, string sheet, WorkbookWords words, ExportNote note) => WorkbookFile.Write(
        output, note.Date,
        WorkbookSheet.Table(sheet, LedgerColumns.For(ledger, site), [.. ledger.Items, ledger.All]),
        new WorkbookSheet(words.AboutSheet, part => AboutSheet.Write(part, words.Title, words.About, note, (words.About.Deals, ledger.All.Deals))));
}
