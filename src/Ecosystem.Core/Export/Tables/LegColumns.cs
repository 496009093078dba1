using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Export.Tables;

/// <summary>One consideration with the deal and the part it belongs to.</summary>
/// <param name="Position">Its place among the investor's considerations, from 1.</param>
public sealed record LegRow(DealEntry Deal, DealPart Part, DealLeg Leg, int Position)
{
    /// <summary>Every consideration of the deals, in the order of the data.</summary>
    public static IEnumerable<LegRow> Of(IEnumerable<DealEntry> deals) =>
        from deal in deals
        from part in deal.Parts
        from leg in part.Legs.Index()
        select new LegRow(deal, part, leg.Item, leg.Index + 1);
}

/// <summary>The columns of exported considerations: one row for each leg of what an investor gives.</summary>
public static class LegColumns
{
    /// <summary>The columns in their order; more may be added at the end.</summary>
    public static IReadOnlyList<ExportColumn<LegRow>> All { get; } =
    [
        new("deal", 26, row => ExportCell.Of(row.Deal.Id)),
        new("target", 20, row => ExportCell.Of(row.Deal.Target.Id)),
        new("announced", 12, row => DealColumns.Announced(row.Deal.Deal.Announced)),
        new("status", 12, row => ExportCell.Of(Vocabulary<DealStatus>.Name(row.Deal.Deal.Status))),
        new("investor", 20, row => ExportCell.Of(row.Part.Investor.Id)),
        new("investor_name", 24, row => ExportCell.Of(row.Part.Investor.Name)),
        new("investor_name_zh", 18, row => ExportCell.Of(row.Part.Investor.NameZh)),
        new("lead", 8, row => ExportCell.Of((bool?)row.Part.Participation.Lead)),
        new("stake_percent", 12, row => ExportCell.Of(row.Part.Participation.StakePercent)),
        new("position", 9, row => ExportCell.Of((decimal?)row.Position)),
        new("form", 20, row => ExportCell.Of(Vocabulary<ConsiderationForm>.Name(row.Leg.Consideration.Form))),
        new("family", 12, row => ExportCell.Of(Vocabulary<ConsiderationFamily>.Name(row.Leg.Consideration.Form.Family()))),
        .. AmountColumns.For<LegRow>("amount", row => row.Leg.Amount, withRate: true),
        new("held_in_escrow", 14, row => ExportCell.Of(row.Leg.Consideration.HeldInEscrow)),
        new("terms", 60, row => ExportCell.Of(row.Leg.Consideration.Terms)),
        new("announced_from", 15, row => ExportCell.Of(row.Deal.Deal.Announced.Start)),
        new("announced_to", 15, row => ExportCell.Of(row.Deal.Deal.Announced.End)),
    ];
}
