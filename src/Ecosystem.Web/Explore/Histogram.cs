namespace Ecosystem.Web.Explore;

/// <summary>A histogram with two handles: what its bars count and where the handles stand, as places between the bars.</summary>
/// <param name="Counts">Deals per bar.</param>
/// <param name="Low">Place of the left handle: the first bar chosen.</param>
/// <param name="High">Place of the right handle: one past the last bar chosen.</param>
/// <param name="First">What the left end of the axis says.</param>
/// <param name="Last">What the right end of the axis says.</param>
public sealed record Histogram(IReadOnlyList<int> Counts, int Low, int High, string First, string Last)
{
    /// <summary>The tallest bar, at least one.</summary>
    public int Most => Math.Max(1, Counts.Count == 0 ? 1 : Counts.Max());
}
