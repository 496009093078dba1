using System.Globalization;

namespace Ecosystem.Web.Explore.Ledger;

/// <summary>Figures as the cells of the ledger write them: US dollars without their sign, which stands in the heads.</summary>
public static class LedgerFigures
{
    /// <summary>An interval: 1.79bn, 400m – 2.04bn, ≤ 220m. Of an open one the low end: the caller hangs a + after it.</summary>
    public static string Text(Total total, CultureInfo culture) => total switch
    {
        { Low: 0, High: > 0 } => $"≤ {MoneyFormat.Bare(total.High.Value, culture)}",
        { High: { } high } when MoneyFormat.Bare(high, culture) is var most && most != MoneyFormat.Bare(total.Low, culture) => $"{MoneyFormat.Bare(total.Low, culture)} – {most}",
        _ => MoneyFormat.Bare(total.Low, culture),
    };

    /// <summary>One figure to draw by: the low end, or the ceiling where only that is known; zero when nothing is disclosed.</summary>
    public static decimal Point(Total total) => total.IsDisclosed ? new UsdInterval(total.Low, total.High).Point : 0;

    /// <summary>The share of a whole in percent, 0 to 100; zero where the whole is not known.</summary>
    public static decimal Percent(decimal part, decimal whole) => whole > 0 ? decimal.Clamp(part / whole * 100, 0, 100) : 0;

    /// <summary>The share of a whole in words: 24%, &lt;1% where it rounds to nothing.</summary>
    public static string Share(decimal part, decimal whole, CultureInfo culture) => Percent(part, whole) switch
    {
        > 0 and < 0.5m => "<" + MoneyFormat.Percent(1, culture),
        var percent => MoneyFormat.Percent(decimal.Round(percent), culture),
    };

    /// <summary>The least and the most of every digit, for titles.</summary>
    public static string Full(Total total, CultureInfo culture) => total.High is { } high && high != total.Low
        ? $"{MoneyFormat.Full(total.Low, "USD", culture)} – {MoneyFormat.Full(high, "USD", culture)}"
        : MoneyFormat.Full(total.Low, "USD", culture);
}
