namespace Ecosystem.Core.Snapshots;

/// <summary>US dollars as an interval: exact and about are a point, at least v is [v, unbounded], up to v is [0, v].</summary>
/// <param name="Low">The least it can be, not negative.</param>
/// <param name="High">The most it can be; null when unbounded.</param>
public readonly record struct UsdInterval(decimal Low, decimal? High)
{
    /// <summary>Nothing at all: zero at both ends, where the default has no upper bound.</summary>
    public static UsdInterval Zero { get; } = new(0, 0);

    /// <summary>True when the interval shares a value with [min, max]; a null bound is open.</summary>
    public bool Meets(decimal? min, decimal? max) =>
        (max is null || Low <= max) && (min is null || High is null || High >= min);

    /// <summary>One figure to size and sort by: the low end, or the ceiling where only that is known.</summary>
    public decimal Point => Low > 0 ? Low : High ?? Low;

    public static UsdInterval operator +(UsdInterval left, UsdInterval right) => left.Plus(right);

    /// <summary>The sum: unbounded as soon as one part is.</summary>
    public UsdInterval Plus(UsdInterval other) => new(Low + other.Low, High + other.High);
}
