using System.Globalization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export;

/// <summary>
/// A set of deals as CSV (RFC 4180, UTF-8, CRLF): one row a deal, in the order of ids. What is not disclosed is an empty cell.
/// A cell that a spreadsheet would run as a formula is led by an apostrophe.
/// </summary>
public static class DealsCsv
{
    /// <summary>The columns; more may be added at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "target", "announced", "kind", "round", "status", "target_name", "target_name_zh", "round_class",
        "amount", "amount_currency", "amount_qualifier", "amount_usd_low", "amount_usd_high", "amount_rate_per_usd", "amount_rate_period",
        "valuation", "valuation_currency", "valuation_qualifier", "valuation_basis", "valuation_usd_low", "valuation_usd_high",
        "forms", "investors", "investor_names", "leads", "in_escrow", "disputed", "sources", "summary", "url",
    ];

    /// <summary>Writes the deals.</summary>
    /// <param name="site">Address of the site, without a slash at the end, put before each deal's page; empty for none.</param>
    public static async Task WriteAsync(TextWriter output, Snapshot snapshot, DealSet deals, string site = "", CancellationToken cancellation = default)
    {
        await output.WriteAsync(CsvLine.Of(Columns).AsMemory(), cancellation);
        foreach (var deal in snapshot.In(deals))
            await output.WriteAsync(CsvLine.Of(Row(deal, site)).AsMemory(), cancellation);
        await output.FlushAsync(cancellation);
    }

    private static IEnumerable<string?> Row(DealEntry deal, string site) =>
    [
        deal.Id, deal.Target.Id, deal.Deal.Announced.ToString(), Vocabulary<DealKind>.Name(deal.Deal.Kind), deal.Deal.Round, Vocabulary<DealStatus>.Name(deal.Deal.Status),
        deal.Target.Name, deal.Target.NameZh, Vocabulary<RoundClass>.Name(deal.RoundClass),
        .. Money(deal.Amount), Number(deal.Usd?.Low), Number(deal.Usd?.High), Number(deal.Amount?.Rate?.PerUsd), deal.Amount?.Rate?.Period.ToString(),
        .. Money(deal.Valuation), deal.Deal.Valuation is { } valuation ? Vocabulary<ValuationBasis>.Name(valuation.Basis) : null,
        Number(deal.ValuationUsd?.Low), Number(deal.ValuationUsd?.High),
        List(deal.Forms.Names()), List(deal.Parts.Select(part => part.Investor.Id)), List(deal.Parts.Select(part => part.Investor.Name)),
        List(deal.Parts.Where(part => part.Participation.Lead).Select(part => part.Investor.Id)),
        Flag(deal.InEscrow), Flag(deal.Disputed), Number(deal.Sources.Count), deal.Deal.Summary, site + Dtos.UrlOf(deal),
    ];

    private static string?[] Money(Converted? amount) =>
        amount is null ? [null, null, null] : [Number(amount.Money.Value), amount.Money.Currency, Vocabulary<Qualifier>.Name(amount.Money.Qualifier)];

    private static string? Number(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "true" : "false";

    private static string List(IEnumerable<string> values) => string.Join("; ", values);
}
