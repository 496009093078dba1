using Ecosystem.Web.Explore;

namespace Ecosystem.Web.Previews;

/// <summary>What a link says of its page where it is shared: words, a few figures, and which picture goes with them.</summary>
/// <param name="Kicker">The kind of page, above the title.</param>
/// <param name="Second">The name in the other language, below the title; null for none.</param>
/// <param name="Summary">A sentence; empty for none.</param>
/// <param name="Deals">The deals that the picture shows.</param>
/// <param name="Scene">How it shows them.</param>
/// <param name="Focus">Id of the party that stands out in the picture; null for none.</param>
/// <param name="Image">Address of the picture from the root of the site.</param>
public sealed record PreviewCard(
    string Kicker, string Title, string? Second, IReadOnlyList<PreviewFigure> Figures, string Summary, DealSet Deals, bool Group, ExploreView Scene, string? Focus, string Image)
{
    /// <summary>The figures and the summary in one line, for those who read and do not see.</summary>
    public string Description => string.Join(" ", new[] { Figures.Count > 0 ? string.Join(" · ", Figures.Select(figure => $"{figure.Value} {figure.Label}")) + "." : "", Summary }.Where(part => part.Length > 0));
}

/// <summary>A figure with what it counts: "513", "deals".</summary>
public sealed record PreviewFigure(string Value, string Label);
