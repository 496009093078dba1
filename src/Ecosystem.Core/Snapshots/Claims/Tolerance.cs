using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// When two values of a field are still the same: amounts and valuations within 5 % (of the larger), stakes within half a point,
/// dates whose spans meet, texts that are equal once normalized.
/// </summary>
public sealed class Tolerance(Converter converter)
{
    /// <summary>The share of the larger by which two amounts may differ.</summary>
    public const decimal Money = 0.05m;

    /// <summary>The points by which two stakes may differ.</summary>
    public const decimal StakePoints = 0.5m;

    /// <summary>True when both are figures, or both dates, and they agree within tolerance.</summary>
    /// <param name="date">Whose rate amounts of different currencies are compared at.</param>
    public bool AgreeAsFigures(ClaimValue left, ClaimValue right, PartialDate date) => (left, right) switch
    {
        (ClaimValue.Amount a, ClaimValue.Amount b) => Agree(a, b, date),
        (ClaimValue.Percent a, ClaimValue.Percent b) => Gap(a.Low, a.High, b.Low, b.High).Gap <= StakePoints,
        (ClaimValue.Date a, ClaimValue.Date b) => a.Span.Meets(b.Span),
        _ => false,
    };

    /// <summary>True when they agree as figures or dates, or are the same text.</summary>
    public bool Agree(ClaimValue left, ClaimValue right, PartialDate date) =>
        left is ClaimValue.Text a && right is ClaimValue.Text b ? a.Normalized == b.Normalized : AgreeAsFigures(left, right, date);

    private bool Agree(ClaimValue.Amount left, ClaimValue.Amount right, PartialDate date)
    {
        if (left.Currency == right.Currency)
            return Within(left.Low, left.High, right.Low, right.High);
        return Rate(left.Currency, date) is { } one && Rate(right.Currency, date) is { } other
            && Within(left.Low / one, left.High / one, right.Low / other, right.High / other);
    }

    private decimal? Rate(string currency, PartialDate date) => currency == "USD" ? 1 : converter.RateFor(currency, date)?.PerUsd;

    private static bool Within(decimal low, decimal? high, decimal otherLow, decimal? otherHigh)
    {
        var (gap, larger) = Gap(low, high, otherLow, otherHigh);
        return gap <= Money * larger;
    }

    /// <summary>How far apart two intervals are (zero when they meet), and the nearer end of the upper one.</summary>
    private static (decimal Gap, decimal Larger) Gap(decimal low, decimal? high, decimal otherLow, decimal? otherHigh) =>
        high < otherLow ? (otherLow - high.Value, otherLow)
        : otherHigh < low ? (low - otherHigh.Value, low)
        : (0, low);
}
