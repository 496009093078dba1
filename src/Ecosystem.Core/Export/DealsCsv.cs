using Ecosystem.Core.Export.Tables;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Export;

/// <summary>
/// A set of deals as CSV (RFC 4180, UTF-8, CRLF): one row a deal, in the order of ids. What is not disclosed is an empty cell.
/// A cell that a spreadsheet would run as a formula is led by an apostrophe.
/// </summary>
public static class DealsCsv
{
    /// <summary>The columns; more may be added at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. DealColumns.For("").Select(column => column.Name)];

    /// <summary>Writes the deals.</summary>
    /// <param name="site">Address of the site, without a slash at the end, put before each deal's page; empty for none.</param>
    public static async Task WriteAsync(TextWriter output, Snapshot snapshot, DealSet deals, string site = "", CancellationToken cancellation = default)
    {
        var columns = DealColumns.For(site);
        await output.WriteAsync(CsvLine.Of(Columns).AsMemory(), cancellation);
        foreach (var deal in snapshot.In(deals))
            await output.WriteAsync(CsvLine.Of(columns.Select(column => column.Cell(deal).ToString())).AsMemory(), cancellation);
        await output.FlushAsync(cancellation);
    }
}
