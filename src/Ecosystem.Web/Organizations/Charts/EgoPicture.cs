namespace Ecosystem.Web.Organizations.Charts;

/// <summary>One line of the small network, from investor to target.</summary>
/// <param name="Form">What it is painted as; mixed ones are two strands.</param>
/// <param name="Arrow">The head at the target; null where no form is known.</param>
internal sealed record EgoLine(FormKey Form, string Path, double Width, bool Dashed, string? Arrow);

/// <summary>A neighbour with its label, cut to the room it has.</summary>
internal sealed record EgoNode(Party Party, double X, double Y, double Size, string? Label, string? Second, double LabelX, bool LabelOnLeft, string Words);

/// <summary>The small network of one party, in units of the drawing: the middle is the origin.</summary>
internal sealed class EgoPicture
{
    private const double CentreSize = 20;
    private const double NodeSize = 11;
    private const double LabelSize = 12;
    private const int Most = 16;

    private EgoPicture(EgoNetwork network, EgoFrame frame)
    {
        Frame = frame;
        Network = network;
        var largest = Math.Max(network.Ties.Select(tie => Math.Sqrt((double)tie.Holding.Usd.Low)).DefaultIfEmpty(0).Max(), 1);
        Lines = [.. network.Ties.Reverse().SelectMany(tie => Drawn(tie, 1 + 2.6 * Math.Sqrt((double)tie.Holding.Usd.Low) / largest))];
        Nodes = [.. network.Ties.Select(tie => Node(tie, largest))];
    }

    public EgoNetwork Network { get; }
    public EgoFrame Frame { get; }
    public IReadOnlyList<EgoLine> Lines { get; }
    public IReadOnlyList<EgoNode> Nodes { get; }

    public static EgoPicture Of(PartyProfile profile)
    {
        // As many lines as the longer side needs; where there is only one side, half of it stands on either.
        var (investors, portfolio) = (profile.Numbers.Investors.Count, profile.Numbers.Portfolio.Count);
        var left = Math.Min(investors, Math.Max(Most - portfolio, Most / 2));
        var right = Math.Min(portfolio, Most - left);
        var lines = left == 0 || right == 0 ? (left + right + 1) / 2 : Math.Max(left, right);
        var frame = new EgoFrame { HalfWidth = 172, HalfHeight = Math.Clamp(lines * 13.0 + 10, 44, 150), LabelRoom = 102, LineHeight = 17 };
        return new EgoPicture(EgoNetwork.Of(profile.Party, profile.Numbers, Most, frame), frame);
    }

    private static EgoNode Node(EgoTie tie, double largest)
    {
        var size = NodeSize + 6 * Math.Sqrt((double)tie.Holding.Usd.Low) / largest;
        var room = tie.Place.LabelRoom - size / 2 - 8;
        var (label, second) = tie.Place.ShowsLabel ? Fit(tie.Party, room) : (null, null);
        return new EgoNode(tie.Party, tie.Place.X, tie.Place.Y, size, label, second, tie.Place.X + (tie.Place.LabelOnLeft ? -1 : 1) * (size / 2 + 4), tie.Place.LabelOnLeft,
            NameText.Both(tie.Party));
    }

    private static (string Label, string? Second) Fit(Party party, double room)
    {
        var name = NameText.Of(party);
        if (Drawing.Width(name, LabelSize) > room)
        {
            var length = name.Length;
            while (length > 3 && Drawing.Width(name[..length], LabelSize) + 8 > room)
                length--;
            return (name[..length].TrimEnd(' ', ',', '-', '.') + "…", null);
        }

        var second = NameText.Second(party.Name, party.NameZh);
        return (name, second is not null && Drawing.Width(name, LabelSize) + 5 + Drawing.Width(second, 11) <= room ? second : null);
    }

    private static IEnumerable<EgoLine> Drawn(EgoTie tie, double width)
    {
        var forms = tie.Holding.Forms.ToList();
        var known = tie.Holding.Usd.IsDisclosed;
        if (forms.Count < 2)
            return [Strand(tie, forms.Count == 0 ? FormKey.Undisclosed : forms[0], known ? width : 1.1, 0, !known, forms.Count > 0)];
        // Two strands side by side; a third form would be too thin to see and is in the table.
        var each = Math.Max(width / 2, 1.3);
        return forms.Take(2).Select((form, i) => Strand(tie, form, each, (i - 0.5) * (each + 0.4), !known, i == 0));
    }

    private static EgoLine Strand(EgoTie tie, FormKey form, double width, double aside, bool dashed, bool headed)
    {
        var (x, y) = (tie.Place.X, tie.Place.Y);
        var length = Math.Max(Math.Sqrt(x * x + y * y), 1);
        var (ux, uy) = (x / length, y / length);
        // From the rim of the middle to the rim of the neighbour, bent to one side.
        var near = CentreSize / 2 + (tie.Invests ? 5 : 2);
        var far = length - NodeSize / 2 - (tie.Invests ? 2 : 6);
        var bend = length * 0.12;
        var (ax, ay) = (ux * near - uy * aside, uy * near + ux * aside);
        var (bx, by) = (ux * far - uy * aside, uy * far + ux * aside);
        var (cx, cy) = ((ax + bx) / 2 - uy * bend, (ay + by) / 2 + ux * bend);
        var (tipX, tipY) = tie.Invests ? (ax, ay) : (bx, by);
        return new EgoLine(form, Drawing.Path($"M{bx} {by}Q{cx} {cy} {ax} {ay}"), width, dashed, headed ? Head(tipX, tipY, tipX - cx, tipY - cy, Math.Max(width, 1.8) * 0.9 + 2) : null);
    }

    private static string Head(double x, double y, double dx, double dy, double size)
    {
        var length = Math.Max(Math.Sqrt(dx * dx + dy * dy), 0.001);
        var (ux, uy) = (dx / length, dy / length);
        var (px, py) = (-uy * size * 0.7, ux * size * 0.7);
        return Drawing.Path($"M{x + ux * 3} {y + uy * 3}L{x - ux * size + px} {y - uy * size + py}L{x - ux * size - px} {y - uy * size - py}Z");
    }
}
