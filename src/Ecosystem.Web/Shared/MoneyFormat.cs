using System.Globalization;
using Ecosystem.Core.Records;

namespace Ecosystem.Web.Shared;

/// <summary>
/// Writes amounts as people read them: US$800m, ¥5.9bn, HK$3.5bn; in Chinese 8亿美元, 59亿元, 35亿港元.
/// Three significant figures; below a million (in Chinese ten thousand) every digit to the unit.
/// </summary>
public static class MoneyFormat
{
    private static readonly (decimal Size, string Unit)[] English = [(1e12m, "tn"), (1e9m, "bn"), (1e6m, "m")];
    private static readonly (decimal Size, string Unit)[] Chinese = [(1e12m, "万亿"), (1e8m, "亿"), (1e4m, "万")];

    /// <summary>The amount with its currency, without qualifier.</summary>
    public static string Amount(decimal value, string currency, CultureInfo culture) =>
        Currencies.IsChinese(culture)
            ? Bare(value, culture) + Currencies.Name(currency)
            : Currencies.Symbol(currency) + Bare(value, culture);

    /// <summary>The amount with its qualifier before it: ≥ US$7.35bn. For text; a cell sets the qualifier apart.</summary>
    public static string Text(Money money, CultureInfo culture)
    {
        var sign = Sign(money.Qualifier);
        return (sign.Length == 0 ? "" : sign + " ") + Amount(money.Value, money.Currency, culture);
    }

    /// <summary>≈, ≥, ≤, or nothing for an exact amount.</summary>
    public static string Sign(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exact => "",
        Qualifier.About => "≈",
        Qualifier.AtLeast => "≥",
        Qualifier.UpTo => "≤",
        _ => throw new InvalidOperationException($"No such qualifier: {qualifier}."),
    };

    /// <summary>The number alone: 800m, 2.04bn, 4,112; in Chinese 8亿.</summary>
    public static string Bare(decimal value, CultureInfo culture)
    {
        var units = Currencies.IsChinese(culture) ? Chinese : English;
        var smallest = units[^1].Size;
        if (value < smallest)
            return value < 1000 ? ThreeFigures(value).ToString("0.##", culture) : Math.Round(value, MidpointRounding.AwayFromZero).ToString("#,##0", culture);
        var rounded = ThreeFigures(value);
        var (size, unit) = units.First(step => rounded >= step.Size);
        var number = rounded / size;
        return number.ToString("0.##", culture) + unit;
    }

    /// <summary>
    /// An interval: a point is one figure, else "400m – 2.04bn" with the currency once in front.
    /// An end without bound is not written: the caller hangs a + after it (see <see cref="IsOpen"/>).
    /// </summary>
    public static string Interval(decimal low, decimal? high, string currency, CultureInfo culture)
    {
        var from = Bare(low, culture);
        if (high is null || Bare(high.Value, culture) == from)
            return Amount(low, currency, culture);
        return Currencies.IsChinese(culture)
            ? $"{from} – {Bare(high.Value, culture)}{Currencies.Name(currency)}"
            : $"{Currencies.Symbol(currency)}{from} – {Bare(high.Value, culture)}";
    }

    /// <summary>True when the interval has no upper bound, so that its figure carries a hanging +.</summary>
    public static bool IsOpen(decimal? high) => high is null;

    /// <summary>Every digit, for titles and for those who listen: US$2,041,500,000.</summary>
    public static string Full(decimal value, string currency, CultureInfo culture)
    {
        var digits = value.ToString("#,##0.##", culture);
        return Currencies.IsChinese(culture) ? digits + Currencies.Name(currency) : Currencies.Symbol(currency) + digits;
    }

    /// <summary>A share of a hundred: 36 %, written 36%; two decimals at most.</summary>
    public static string Percent(decimal value, CultureInfo culture) => value.ToString("0.##", culture) + "%";

    private static decimal ThreeFigures(decimal value)
    {
        if (value == 0)
            return 0;
        var scale = 1m;
        while (value / scale >= 1000)
            scale *= 10;
        while (value / scale < 100)
            scale /= 10;
        return Math.Round(value / scale, MidpointRounding.AwayFromZero) * scale;
    }
}
