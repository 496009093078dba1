using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>The rate that a conversion used.</summary>
/// <param name="PerUsd">Units of the currency per US dollar.</param>
/// <param name="Period">The year or month that the rate is of.</param>
/// <param name="Source">Id of the rate's source.</param>
public sealed record AppliedRate(decimal PerUsd, PartialDate Period, string Source);

/// <summary>An amount as its source gives it, with its dollars.</summary>
/// <param name="Money">The amount.</param>
/// <param name="Usd">Dollars, rounded to cents; null when no rate of the currency is known.</param>
/// <param name="Rate">The rate used; null for US dollars and where none is known.</param>
public sealed record Converted(Money Money, UsdInterval? Usd, AppliedRate? Rate);

/// <summary>
/// Puts amounts in dollars: at the rate of the date's month, else of its year, else the nearest period known,
/// by months between the middles, a tie taking the earlier.
/// </summary>
public sealed class Converter
{
    private readonly Dictionary<string, ExchangeRate[]> _rates;

    /// <param name="rates">Every rate known, in any order.</param>
    public Converter(IEnumerable<ExchangeRate> rates) => _rates = rates
        .GroupBy(rate => rate.Currency, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderBy(rate => Middle(rate.Period)).ToArray(), StringComparer.Ordinal);

    /// <summary>The amount with its dollars at the rate of the date.</summary>
    public Converted Convert(Money money, PartialDate date)
    {
        if (money.Currency == "USD")
            return new Converted(money, Interval(money.Value, money.Qualifier), null);
        if (RateFor(money.Currency, date) is not { } rate)
            return new Converted(money, null, null);
        var dollars = decimal.Round(money.Value / rate.PerUsd, 2);
        return new Converted(money, Interval(dollars, money.Qualifier), new AppliedRate(rate.PerUsd, rate.Period, rate.Source));
    }

    /// <summary>The rate that a date takes; null when none of the currency is known.</summary>
    public ExchangeRate? RateFor(string currency, PartialDate date)
    {
        if (!_rates.TryGetValue(currency, out var rates))
            return null;
        return Array.Find(rates, rate => rate.Period.Precision == DatePrecision.Month && date.Precision != DatePrecision.Year && SameMonth(rate.Period, date))
            ?? Array.Find(rates, rate => rate.Period.Precision == DatePrecision.Year && rate.Period.Start.Year == date.Start.Year)
            ?? rates.MinBy(rate => decimal.Abs(Middle(rate.Period) - Middle(date)));
    }

    private static bool SameMonth(PartialDate period, PartialDate date) =>
        period.Start.Year == date.Start.Year && period.Start.Month == date.Start.Month;

    /// <summary>Months from year 0 to the middle of the date's year or month; a day counts as its month.</summary>
    private static decimal Middle(PartialDate date) => date.Precision == DatePrecision.Year
        ? date.Start.Year * 12 + 6
        : date.Start.Year * 12 + date.Start.Month - 0.5m;

    private static UsdInterval Interval(decimal value, Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exact or Qualifier.About => new UsdInterval(value, value),
        Qualifier.AtLeast => new UsdInterval(value, null),
        Qualifier.UpTo => new UsdInterval(0, value),
        _ => throw new InvalidOperationException($"No such qualifier: {qualifier}."),
    };
}
