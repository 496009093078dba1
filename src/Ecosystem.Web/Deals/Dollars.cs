using System.Globalization;

namespace Ecosystem.Web.Deals;

/// <summary>Sums of dollars as people read them.</summary>
public static class Dollars
{
    /// <summary>The interval as one qualified amount; null where it is neither a point, a floor nor a ceiling.</summary>
    /// <param name="about">True when some part of it is only about right.</param>
    public static Money? AsMoney(UsdInterval usd, bool about) => usd switch
    {
        { High: null } => new Money(usd.Low, "USD", Qualifier.AtLeast),
        { Low: 0, High: > 0 } => new Money(usd.High.Value, "USD", Qualifier.UpTo),
        _ when usd.Low == usd.High => new Money(usd.Low, "USD", about ? Qualifier.About : Qualifier.Exact),
        _ => null,
    };

    /// <summary>The interval in words: ≈ US$800m, US$1bn – 1.2bn.</summary>
    public static string Say(UsdInterval usd, bool about) => AsMoney(usd, about) is { } money
        ? MoneyFormat.Text(money, CultureInfo.CurrentUICulture)
        : (about ? "≈ " : "") + MoneyFormat.Interval(usd.Low, usd.High, "USD", CultureInfo.CurrentUICulture);

    /// <summary>True when some amount is only about right.</summary>
    public static bool IsAbout(IEnumerable<Converted?> amounts) => amounts.Any(amount => amount?.Money.Qualifier == Qualifier.About);

    /// <summary>The dollars of legs that disclose an amount; null when none does.</summary>
    public static UsdInterval? Sum(IEnumerable<DealLeg> legs) =>
        legs.Aggregate((UsdInterval?)null, (sum, leg) => leg.Usd is not { } usd ? sum : sum is { } known ? known + usd : usd);
}
