using Ecosystem.Core.Export.Tables;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export;

/// <summary>
/// A timeline as CSV (RFC 4180, UTF-8, CRLF): lane by lane as shown, in each the deals from the oldest. A deal of two lanes has two rows. The columns are those of <see cref="LaneColumns"/>.
/// </summary>
public static class TimelineCsv
{
    /// <summary>Writes the lanes.</summary>
    /// <param name="nameOf">The name a reader sees of a lane.</param>
    /// <param name="site">Address of the site, without a slash at the end, put before each deal's page; empty for none.</param>
    public static async Task WriteAsync(TextWriter output, IEnumerable<Lane> lanes, Func<Lane, string> nameOf, string site = "", CancellationToken cancellation = default)
    {
        var columns = LaneColumns.For(site);
        await output.WriteAsync(CsvLine.Of(columns.Select(column => column.Name)).AsMemory(), cancellation);
        foreach (var row in lanes.SelectMany(lane => lane.Deals, (lane, item) => new LaneRow(lane, nameOf(lane), item)))
            await output.WriteAsync(CsvLine.Of(columns.Select(column => column.Cell(row).ToString())).AsMemory(), cancellation);
        await output.FlushAsync(cancellation);
    }
}
