using System.Text.Json.Serialization;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// A sum of dollars that says how much it rests on: "US$12.4bn over 31 of 74 deals disclosed".
/// Low and high are zero when nothing is disclosed; that is not a figure, so look at <see cref="Disclosed"/> first.
/// </summary>
/// <param name="Low">Sum of the low ends, US dollars.</param>
/// <param name="High">Sum of the high ends; null when one of them is unbounded.</param>
/// <param name="Disclosed">How many deals disclose an amount that could be put in dollars.</param>
/// <param name="Of">How many deals could disclose one: the completed and announced ones looked at.</param>
public readonly record struct Total(decimal Low, decimal? High, int Disclosed, int Of)
{
    /// <summary>No deal at all.</summary>
    public static Total Empty { get; } = new(0, 0, 0, 0);

    /// <summary>True when at least one deal discloses an amount.</summary>
    [JsonIgnore]
    public bool IsDisclosed => Disclosed > 0;

    /// <summary>The total with one more deal, whose dollars may be undisclosed (null).</summary>
    public Total With(UsdInterval? usd) => usd is { } known
        ? new Total(Low + known.Low, High + known.High, Disclosed + 1, Of + 1)
        : this with { Of = Of + 1 };

    /// <summary>The sum of two totals over different deals.</summary>
    public Total Plus(Total other) => new(Low + other.Low, High + other.High, Disclosed + other.Disclosed, Of + other.Of);
}
