using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

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
        var converter = new Converter(tables[SourceTables.Rates.Schema].Rows.Where(IsSound).Select(SourceTables.Rates.Read));
        var dealOf = tables[DealTables.Participations.Schema].ById;
        var legs = tables[DealTables.Considerations.Schema].Rows
            .Where(row => row.Money("amount") is { Qualifier: not Qualifier.UpTo })
            .ToLookup(row => row["participation"] is { } id && dealOf.TryGetValue(id, out var participation) ? participation["deal"] : null);
        foreach (var deal in tables[Deals].Rows)
        {
            if (deal["id"] is { } id && deal.Money("amount") is { Qualifier: not Qualifier.AtLeast } amount && deal.DateOrNull("announced") is { } date)
                CheckDeal(deal, amount, [.. legs[id]], leg => In(amount.Currency, leg, date, converter), problems);
        }
    }

    private static bool IsSound(Row row) => SourceTables.Rates.Schema.Fields.All(field => !row.IsBroken(field.Name));

    private static void CheckDeal(Row deal, Money amount, IReadOnlyList<Row> rows, Func<Money, decimal?> converted, ProblemList problems)
    {
        var legs = rows.Select(row => row.Money("amount")!).ToArray();
        var values = legs.Select(converted).ToArray();
        var tolerance = legs.All(leg => leg.Currency == amount.Currency) ? Rounding : RoundingAcrossCurrencies;
        if (values.Contains(null) || values.Sum() <= amount.Value * tolerance)
            return;
        var lines = string.Join(", ", rows.Select(row => row.Line));
        problems.AddCell(
            Deals, deal, "amount_value",
            $"What its investors give adds up to more: {decimal.Round(values.Sum()!.Value)} {amount.Currency} ({DealTables.Considerations.Schema.File} line {lines}).",
            "an amount that is not less than the considerations");
    }

    // Null when a currency has no rate: then nothing can be said.
    private static decimal? In(string currency, Money money, PartialDate date, Converter converter)
    {
        if (money.Currency == currency)
            return money.Value;
        var perUsd = currency == "USD" ? 1 : converter.RateFor(currency, date)?.PerUsd;
        var from = money.Currency == "USD" ? 1 : converter.RateFor(money.Currency, date)?.PerUsd;
        return money.Value / from * perUsd;
    }
}
