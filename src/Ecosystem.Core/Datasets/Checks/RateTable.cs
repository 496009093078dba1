using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Checks;

/// <summary>The sound rows of the exchange rates, to compare amounts roughly while a package is checked.</summary>
internal sealed class RateTable(ILookup<string, (PartialDate Period, decimal PerUsd)> rates)
{
    public static RateTable Of(TableRows table) => new(table.Rows
        .Where(row => row["currency"] is not null && row.DateOrNull("period") is not null && row.NumberOrNull("per_usd") is not null)
        .ToLookup(row => row.Text("currency"), row => (row.Date("period"), row.Number("per_usd")), StringComparer.Ordinal));

    /// <summary>The rate of the period whose middle is nearest to the date's, a month before its year; null for a currency without rates.</summary>
    public decimal? PerUsd(string currency, PartialDate date)
    {
        if (currency == "USD")
            return 1;
        var nearest = rates[currency].OrderBy(rate => rate.Period.Meets(date) ? 0 : 1).ThenBy(rate => Math.Abs(Middle(rate.Period) - Middle(date)));
        return nearest.Select(rate => (decimal?)rate.PerUsd).FirstOrDefault();
    }

    private static int Middle(PartialDate date) => (date.Start.DayNumber + date.End.DayNumber) / 2;
}
