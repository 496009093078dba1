namespace Ecosystem.Web.Home.Picture;

/// <summary>
/// Puts names beside the largest marks: a name never touches another name or another large mark, stays within the picture and keeps off lines in colour.
/// Of the places left it takes the emptiest. The very largest may lie over a line where there is no other place; the others then go without a name.
/// </summary>
internal sealed class LabelPlacement
{
    private const int Most = 16;
    private const int Tried = 60;
    private const int Leading = 12;
    private const double FontSize = 11;

    private readonly (double X, double Y)[] _lines;
    private readonly (double X, double Y)[] _faint;
    private readonly Spot[] _spots;
    private readonly List<Box> _taken = [];

    private LabelPlacement(IEnumerable<Spot> spots, IEnumerable<Tie> told, IEnumerable<Tie> ties)
    {
        _spots = [.. spots];
        _lines = [.. told.SelectMany(tie => tie.Curve().Points(40))];
        _faint = [.. ties.Where(tie => tie.Forms.Count == 0).SelectMany(tie => tie.Curve().Points(12))];
    }

    /// <summary>Names for marks, the most important first.</summary>
    public static IReadOnlyList<MarkLabel> Place(IEnumerable<Spot> marks, IEnumerable<Spot> spots, IEnumerable<Tie> told, IEnumerable<Tie> ties)
    {
        var placement = new LabelPlacement(spots, told, ties);
        return [.. marks.Take(Tried).Select((mark, rank) => placement.Place(mark, rank < Leading)).OfType<MarkLabel>().Take(Most)];
    }

    private MarkLabel? Place(Spot spot, bool overLines)
    {
        var second = NameText.Second(spot.Node.Name, spot.Node.NameZh);
        var best = Places(spot, second).Concat(second is null ? [] : Places(spot, null)).Where(place => IsFree(place.Box, spot) && (overLines || !IsCrossed(place.Box)))
            .Select(place => (place.Label, place.Box, Cost: Cost(place.Box) + (place.Label.Second == second ? 0 : 4)))
            .OrderBy(place => place.Cost).FirstOrDefault();
        if (best.Label is not null)
            _taken.Add(best.Box);
        return best.Label;
    }

    private static IEnumerable<(MarkLabel Label, Box Box)> Places(Spot spot, string? second)
    {
        var first = NameText.First(spot.Node.Name, spot.Node.NameZh);
        var width = Measure(first) + (second is null ? 0 : Measure(second) + 4);
        var gap = spot.Radius + (spot.Node.Unicorn ? 5 : 4);
        foreach (var up in new[] { 0, -6, 6, -12, 12 })
        {
            yield return At(spot.X + gap, spot.Y + up, "start");
            yield return At(spot.X - gap, spot.Y + up, "end");
        }

        foreach (var aside in new[] { 0, -.3, .3 })
        {
            yield return At(spot.X + aside * width, spot.Y - gap - FontSize / 2, "middle");
            yield return At(spot.X + aside * width, spot.Y + gap + FontSize / 2, "middle");
        }

        (MarkLabel, Box) At(double x, double y, string anchor)
        {
            var left = anchor switch { "start" => x, "end" => x - width, _ => x - width / 2 };
            return (new MarkLabel(first, second, x, y + FontSize * .36, anchor), new Box(left, y - FontSize * .6, left + width, y + FontSize * .6));
        }
    }

    private bool IsFree(Box box, Spot own) =>
        box is { Left: > 2, Top: > 2, Right: < Miniature.Width - 2, Bottom: < Miniature.Height - 2 }
        && !_taken.Exists(other => other.Grown(4).Meets(box))
        && !Array.Exists(_spots, spot => spot != own && spot.IsLarge && box.Grown(spot.Radius + 1).Holds(spot.X, spot.Y));

    private bool IsCrossed(Box box) => Array.Exists(_lines, point => box.Grown(1.5).Holds(point.X, point.Y));

    private double Cost(Box box) =>
        20 * _lines.Count(point => box.Grown(1.5).Holds(point.X, point.Y)) + _faint.Count(point => box.Holds(point.X, point.Y)) + 2 * _spots.Count(spot => box.Grown(1.5).Holds(spot.X, spot.Y));

    // Widths of Inter at medium weight, rounded up: the server has no font to measure with.
    private static double Measure(string text) => text.Sum(letter => letter switch
    {
        >= '\u2e80' => FontSize,
        'i' or 'l' or 'I' or 'j' or '.' or '\'' or ' ' => FontSize * .31,
        'm' or 'w' or 'M' or 'W' => FontSize * .88,
        >= 'A' and <= 'Z' => FontSize * .69,
        _ => FontSize * .58,
    });

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool Holds(double x, double y) => x > Left && x < Right && y > Top && y < Bottom;

        public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
    }
}
