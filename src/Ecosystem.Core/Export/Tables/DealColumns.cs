using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export.Tables;

/// <summary>The columns of exported deals, the same in CSV and XLSX: one row a deal. More may be added at the end.</summary>
public static class DealColumns
{
    /// <summary>The columns in their order.</summary>
    /// <param name="site">Address of the site, without a slash at the end, put before each deal's page; empty for none.</param>
    public static IReadOnlyList<ExportColumn<DealEntry>> For(string site) =>
    [
        new("id", 26, deal => ExportCell.Of(deal.Id)),
        new("target", 20, deal => ExportCell.Of(deal.Target.Id)),
        new("announced", 12, deal => Announced(deal.Deal.Announced)),
        new("kind", 16, deal => ExportCell.Of(Vocabulary<DealKind>.Name(deal.Deal.Kind))),
        new("round", 16, deal => ExportCell.Of(deal.Deal.Round)),
        new("status", 12, deal => ExportCell.Of(Vocabulary<DealStatus>.Name(deal.Deal.Status))),
        new("target_name", 24, deal => ExportCell.Of(deal.Target.Name)),
        new("target_name_zh", 18, deal => ExportCell.Of(deal.Target.NameZh)),
        new("round_class", 12, deal => ExportCell.Of(Vocabulary<RoundClass>.Name(deal.RoundClass))),
        .. AmountColumns.For<DealEntry>("amount", deal => deal.Amount, withRate: true),
        .. AmountColumns.For<DealEntry>("valuation", deal => deal.Valuation, deal => deal.Deal.Valuation is { } value ? Vocabulary<ValuationBasis>.Name(value.Basis) : null),
        new("forms", 24, deal => List(deal.Forms.Names())),
        new("investors", 36, deal => List(deal.Parts.Select(part => part.Investor.Id))),
        new("investor_names", 36, deal => List(deal.Parts.Select(part => part.Investor.Name))),
        new("leads", 20, deal => List(deal.Parts.Where(part => part.Participation.Lead).Select(part => part.Investor.Id))),
        new("in_escrow", 10, deal => ExportCell.Of((bool?)deal.InEscrow)),
        new("disputed", 10, deal => ExportCell.Of((bool?)deal.Disputed)),
        new("sources", 9, deal => ExportCell.Of((decimal?)deal.Sources.Count)),
        new("summary", 60, deal => ExportCell.Of(deal.Deal.Summary)),
        new("url", 40, deal => ExportCell.Of(site + Dtos.UrlOf(deal))),
        new("announced_from", 15, deal => ExportCell.Of(deal.Deal.Announced.Start)),
        new("announced_to", 15, deal => ExportCell.Of(deal.Deal.Announced.End)),
    ];

    /// <summary>A day where the source gives one; else text, as precise as the source.</summary>
    internal static ExportCell Announced(PartialDate date) =>
        date.Precision == DatePrecision.Day ? ExportCell.Of(date.Start) : ExportCell.Of(date.ToString());

    private static ExportCell List(IEnumerable<string> values) => ExportCell.Of(string.Join("; ", values));
}
