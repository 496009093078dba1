using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export.Tables;

/// <summary>
/// The columns of an exported ledger, the same in CSV and XLSX: one row a row. Per column of the ledger the number of deals, US dollars from low to high, in how many of how many
/// deals they are disclosed, and in how many some of it is in escrow. No deal and not disclosed: no dollars; a low without a high has no upper bound. More may be added at the end.
/// </summary>
public static class LedgerColumns
{
    /// <summary>The columns in their order, all forms whether they appear or not.</summary>
    /// <param name="site">Address of the site, without a slash at the end, put before each row's deals; empty for none.</param>
    public static IReadOnlyList<ExportColumn<LedgerRow>> For(LedgerView ledger, string site) =>
    [
        new("rows", 9, _ => ExportCell.Of(ledger.Rows)),
        new("id", 24, row => ExportCell.Of(row.Id)),
        new("name", 28, row => ExportCell.Of(row.Name)),
        new("name_zh", 18, row => ExportCell.Of(row.NameZh)),
        new("deals", 8, row => ExportCell.Of((decimal?)row.Deals)),
        .. Figures("headline", row => row.Headline),
        .. Vocabulary<ConsiderationForm>.Names.SelectMany(form => Cell(form, row => row.Forms.GetValueOrDefault(form))),
        .. Cell("non-cash", row => row.NonCash),
        .. Cell("others", row => row.Others),
        .. Cell("unexplained", row => row.Unexplained),
        .. Cell("beyond", row => row.Beyond),
        new("url", 40, row => ExportCell.Of($"{site}/explore/deals{(row.Query.Length > 0 ? "?" : "")}{row.Query}")),
    ];

    private static IEnumerable<ExportColumn<LedgerRow>> Cell(string name, Func<LedgerRow, LedgerCell?> cell) =>
    [
        new(Written(name, "deals"), 8, row => ExportCell.Of((decimal?)(cell(row)?.Deals ?? 0))),
        .. Figures(name, row => cell(row)?.Usd),
        new(Written(name, "in_escrow"), 8, row => ExportCell.Of((decimal?)cell(row)?.InEscrow)),
    ];

    private static IEnumerable<ExportColumn<LedgerRow>> Figures(string name, Func<LedgerRow, Total?> total) =>
    [
        new(Written(name, "usd_low"), 18, row => ExportCell.Of(total(row) is { IsDisclosed: true } known ? known.Low : null)),
        new(Written(name, "usd_high"), 18, row => ExportCell.Of(total(row) is { IsDisclosed: true } known ? known.High : null)),
        new(Written(name, "disclosed"), 9, row => ExportCell.Of((decimal?)total(row)?.Disclosed)),
        new(Written(name, "of"), 8, row => ExportCell.Of((decimal?)total(row)?.Of)),
    ];

    private static string Written(string name, string figure) => $"{name.Replace('-', '_')}_{figure}";
}
