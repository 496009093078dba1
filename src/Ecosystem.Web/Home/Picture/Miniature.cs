namespace Ecosystem.Web.Home.Picture;

/// <summary>
/// A small still picture of the network, in its own units: every party as a mark, every tie as a line, the largest marks with a shape of their own, a link and,
/// where there is room, a name. Places are those of the large network, so that who opens it finds everything again.
/// </summary>
/// <param name="Faint">Path of the ties of which neither form nor amount is known.</param>
/// <param name="Plain">Path of the ties whose amount is known and whose form is not.</param>
/// <param name="Strands">Ties whose form is known, thin ones last.</param>
/// <param name="TargetDots">Path of the small marks that raised money: each a line of no length.</param>
/// <param name="InvestorDots">Path of the small marks that only gave.</param>
/// <param name="Rings">Path of the rings round unicorns.</param>
/// <param name="Forms">The forms drawn.</param>
public sealed record Miniature(
    string Faint, string Plain, IReadOnlyList<Strand> Strands, string TargetDots, string InvestorDots, string Rings,
    IReadOnlyList<Mark> Marks, IReadOnlyList<MarkLabel> Labels, IReadOnlyList<FormKey> Forms)
{
    public const double Width = 580;
    public const double Height = 368;

    /// <summary>Draws the network of a set of deals.</summary>
    public static Miniature Of(Snapshot snapshot, DealSet deals)
    {
        var view = NetworkView.Limited(snapshot, deals);
        var spots = Spots.Of(snapshot, view);
        Tie[] ties = [.. view.Edges.Where(edge => edge.Source != edge.Target).Select(edge => Tie.Of(edge, spots[edge.Source], spots[edge.Target]))];
        Tie[] told = [.. ties.Where(tie => tie.Forms.Count > 0)];
        Spot[] large = [.. spots.Values.Where(spot => spot.IsLarge).OrderBy(spot => spot.Radius)];
        return new Miniature(
            Join(ties.Where(tie => tie.Forms.Count == 0 && !tie.IsDisclosed)), Join(ties.Where(tie => tie.Forms.Count == 0 && tie.IsDisclosed)),
            [.. told.SelectMany(tie => tie.Strands()).OrderByDescending(strand => strand.Width)],
            Dots(spots.Values.Where(spot => !spot.IsLarge && spot.Raised)), Dots(spots.Values.Where(spot => !spot.IsLarge && !spot.Raised)),
            string.Concat(spots.Values.Where(spot => spot.Node.Unicorn).Select(spot => Shapes.Ring(spot.X, spot.Y, spot.Radius + 1.7))),
            [.. large.Select(Mark.Of)], LabelPlacement.Place(large.OrderByDescending(spot => spot.Weight), spots.Values, told, ties),
            [.. told.SelectMany(tie => tie.Forms).Distinct().Order().Select(form => (FormKey)form)]);
    }

    private static string Join(IEnumerable<Tie> ties) => string.Concat(ties.Select(tie => tie.Curve().ToPath()));

    private static string Dots(IEnumerable<Spot> spots) => string.Concat(spots.Select(spot => $"M{Shapes.Say(spot.X)} {Shapes.Say(spot.Y)}h0"));
}

/// <summary>One line of a tie in the colour of a form. Dashed: its amount is not known.</summary>
public sealed record Strand(FormKey Form, string Path, double Width, bool Dashed);

/// <summary>A mark large enough for a shape and a link of its own.</summary>
public sealed record Mark(string Path, string Title, string Href, bool Raised)
{
    internal static Mark Of(Spot spot) => new(
        Shapes.Path(spot.Node.Kind, spot.X, spot.Y, spot.Radius), NameText.Both(spot.Node.Name, spot.Node.NameZh),
        Links.Party(spot.Node.Id, spot.Node.Kind), spot.Raised);
}

/// <summary>A name beside a mark, in the reader's language first.</summary>
/// <param name="Second">Null where there is no second name, or no room for it.</param>
/// <param name="Anchor">start, middle or end.</param>
public sealed record MarkLabel(string Name, string? Second, double X, double Y, string Anchor);
