using Ecosystem.Core.Export.Tables;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export;

/// <summary>
/// A ledger as CSV (RFC 4180, UTF-8, CRLF): a line a row in the order of the ledger, then the line of all deals, in which each deal counts once. The columns are those of <see cref="LedgerColumns"/>.
/// </summary>
public static class LedgerCsv
{
    /// <summary>Writes the ledger.</summary>
    /// <param name="site">Address of the site, without a slash at the end, put before each row's deals; empty for none.</param>
    public static async Task WriteAsync(TextWriter output, LedgerView ledger, string site = "", CancellationToken cancellation = default)
    {
        var columns = LedgerColumns.For(ledger, site);
        await output.WriteAsync(CsvLine.Of(columns.Select(column => column.Name)).AsMemory(), cancellation);
        foreach (var row in ledger.Items.Append(ledger.All))
            await output.WriteAsync(CsvLine.Of(columns.Select(column => column.Cell(row).ToString())).AsMemory(), cancellation);
        await output.FlushAsync(cancellation);
    }
}
