using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Checks;

/// <summary>
/// What the investors of a deal give cannot exceed the deal's amount (docs/data.md): the legs that are exact, about or at least are added
/// up and compared with a headline that is exact, about or up to. Rounding is forgiven, more so where currencies had to be converted.
/// </summary>
internal static class ConsiderationChecks
{
    private const decimal Rounding = 1.005m;
    private const decimal RoundingAcrossCurrencies = 1.05m;
    private static readonly TableSchema Deals = DealTables.Deals.Schema;

    public static void Check(TableSet tables, ProblemList problems)
    {
        var rates = RateTable.Of(tables[SourceTables.Rates.Schema]);
        var dealOf = tables[DealTables.Participations.Schema].ById;
        var legs = tables[DealTables.Considerations.Schema].Rows
            .Where(row => row.Money("amount") is { Qualifier: not Qualifier.UpTo })
            .ToLookup(row => row["participation"] is { } id && dealOf.TryGetValue(id, out var participation) ? participation["deal"] : null);
        foreach (var deal in tables[Deals].Rows)
        {
            if (deal["id"] is { } id && deal.Money("amount") is { Qualifier: not Qualifier.AtLeast } amount && deal.DateOrNull("announced") is { } date)
                CheckDeal(deal, amount, [.. legs[id]], new Conversion(rates, amount.Currency, date), problems);
        }
    }

    private static void CheckDeal(Row deal, Money amount, IReadOnlyList<Row> legs, Conversion conversion, ProblemList problems)
    {
        var sum = 0m;
        var converted = false;
        foreach (var leg in legs.Select(leg => leg.Money("amount")!))
        {
            if (conversion.Convert(leg) is not { } value)
                return;
            sum += value;
            converted |= leg.Currency != amount.Currency;
        }

        if (sum <= amount.Value * (converted ? RoundingAcrossCurrencies : Rounding))
            return;
        var lines = string.Join(", ", legs.Select(leg => leg.Line));
        problems.AddCell(Deals, deal, "amount_value", $"The considerations ({DealTables.Considerations.Schema.File} line {lines}) add up to more: {decimal.Round(sum)} {amount.Currency}.",
            "an amount that is not less than what its investors give");
    }

    private sealed record Conversion(RateTable Rates, string Currency, PartialDate Date)
    {
        public decimal? Convert(Money money) => money.Currency == Currency
            ? money.Value
            : money.Value / Rates.PerUsd(money.Currency, Date) * Rates.PerUsd(Currency, Date);
    }
}
