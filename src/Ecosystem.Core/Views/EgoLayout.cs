namespace Ecosystem.Core.Views;

/// <summary>Which side of the middle a neighbour belongs to: investors read well on the left, what was invested in on the right.</summary>
public enum EgoSide { Either, Left, Right }

/// <summary>A direct neighbour of the one in the middle.</summary>
/// <param name="Importance">The larger, the nearer to the middle; dollars or number of deals.</param>
/// <param name="Side">Kept unless that side is full.</param>
public readonly record struct EgoSpoke(double Importance, EgoSide Side = EgoSide.Either);

/// <summary>Where a neighbour stands, with the middle at the origin. Unlike in the network the y axis points down, as in SVG.</summary>
/// <param name="LabelOnLeft">The label ends at the node rather than beginning there.</param>
/// <param name="ShowsLabel">False when there are more neighbours than lines, for the least important.</param>
/// <param name="LabelRoom">Width for the label up to the frame, from the node's middle.</param>
public readonly record struct EgoPlace(double X, double Y, bool LabelOnLeft, bool ShowsLabel, double LabelRoom);

/// <summary>The size of the small picture.</summary>
public sealed record EgoFrame
{
    public double HalfWidth { get; init; } = 260;
    public double HalfHeight { get; init; } = 160;

    /// <summary>Width kept for labels on either side of the outer ring.</summary>
    public double LabelRoom { get; init; } = 130;

    /// <summary>Height of a line of text: two labels on one side keep this distance.</summary>
    public double LineHeight { get; init; } = 16;
}

/// <summary>
/// Places one organization's direct neighbours around it. Every neighbour has a line of its own on its side and its label points
/// outwards, so labels cannot meet; the important stand on the inner ring and nearest to the horizontal.
/// </summary>
public static class EgoLayout
{
    /// <summary>Lines further apart than this look like a list rather than a ring.</summary>
    private const double WidestLines = 2.25;

    private const double InnerRing = 0.62;

    /// <summary>One place per neighbour, in the order given.</summary>
    public static EgoPlace[] Arrange(IReadOnlyList<EgoSpoke> neighbours, EgoFrame? frame = null)
    {
        frame ??= new EgoFrame();
        var places = new EgoPlace[neighbours.Count];
        var ranked = Enumerable.Range(0, neighbours.Count).OrderByDescending(i => neighbours[i].Importance).ThenBy(i => i).ToArray();
        var (left, right) = Sides(neighbours, ranked, Lines(frame));
        var inner = ranked.Take(Math.Max(neighbours.Count / 3, 1)).ToHashSet();
        Fill(places, left, true, inner, frame);
        Fill(places, right, false, inner, frame);
        return places;
    }

    /// <summary>How many labels fit on one side.</summary>
    private static int Lines(EgoFrame frame) => Math.Max((int)(2 * frame.HalfHeight / frame.LineHeight), 1);

    /// <summary>Both sides, the most important first. Who is free, or finds a full side, goes where fewer are.</summary>
    private static (List<int> Left, List<int> Right) Sides(IReadOnlyList<EgoSpoke> neighbours, int[] ranked, int lines)
    {
        var (left, right) = (new List<int>(), new List<int>());
        foreach (var i in ranked.OrderBy(i => neighbours[i].Side == EgoSide.Either))
        {
            var wanted = neighbours[i].Side switch { EgoSide.Left => left, EgoSide.Right => right, _ => null };
            var emptier = left.Count < right.Count ? left : right;
            (wanted is null || wanted.Count >= lines ? emptier : wanted).Add(i);
        }

        var rank = ranked.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        left.Sort((one, other) => rank[one].CompareTo(rank[other]));
        right.Sort((one, other) => rank[one].CompareTo(rank[other]));
        return (left, right);
    }

    private static void Fill(EgoPlace[] places, List<int> side, bool onLeft, HashSet<int> inner, EgoFrame frame)
    {
        var reach = frame.HalfHeight - frame.LineHeight / 2;
        var step = side.Count < 2 ? 0 : Math.Min(frame.LineHeight * WidestLines, 2 * reach / (side.Count - 1));
        var every = step > 0 ? Math.Max((int)Math.Ceiling(frame.LineHeight / step - 1e-9), 1) : 1;
        for (var rank = 0; rank < side.Count; rank++)
        {
            var line = LineOf(rank, side.Count);
            var y = (line - (side.Count - 1) / 2.0) * step;
            var ring = (frame.HalfWidth - frame.LabelRoom) * (inner.Contains(side[rank]) ? InnerRing : 1);
            var x = ring * Math.Sqrt(1 - 0.8 * (y / reach) * (y / reach));
            places[side[rank]] = new EgoPlace(onLeft ? -x : x, y, onLeft, line % every == 0, frame.HalfWidth - x);
        }
    }

    /// <summary>The first in the middle line, the next in turn below and above it.</summary>
    private static int LineOf(int rank, int count)
    {
        var middle = (count - 1) / 2;
        return rank % 2 == 1 ? middle + (rank + 1) / 2 : middle - rank / 2;
    }
}
