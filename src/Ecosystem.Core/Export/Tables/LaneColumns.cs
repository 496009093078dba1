using Ecosystem.Core.Records;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export.Tables;

/// <summary>A deal in a lane of the timeline, with the lane's name.</summary>
public sealed record LaneRow(Lane Lane, string LaneName, LaneDeal Item);

/// <summary>The columns of an exported timeline: one row per deal and lane. More may be added at the end.</summary>
public static class LaneColumns
{
    /// <summary>The columns in their order; after those of the lane come those of deals.</summary>
    /// <param name="site">Address of the site, without a slash at the end, put before each deal's page; empty for none.</param>
    public static IReadOnlyList<ExportColumn<LaneRow>> For(string site) =>
    [
        new("lane", 22, row => ExportCell.Of(row.Lane.IsUnknown ? null : row.Lane.Key)),
        new("lane_name", 24, row => ExportCell.Of(row.LaneName)),
        new("lane_usd_low", 18, row => ExportCell.Of(row.Item.Usd?.Low)),
        new("lane_usd_high", 18, row => ExportCell.Of(row.Item.Usd?.High)),
        .. DealColumns.For(site).Select(column => new ExportColumn<LaneRow>(column.Name, column.Width, row => column.Cell(row.Item.Deal))),
    ];
}
