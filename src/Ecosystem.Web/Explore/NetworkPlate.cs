using Ecosystem.Web.Api.Exports;
using Ecosystem.Web.Explore.Ties;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Explore;

/// <summary>Writes what stands around a network that is taken away as a picture, in the reader's language.</summary>
public sealed class NetworkPlate(IStringLocalizer<ExploreText> text, IStringLocalizer<TiesText> ties, Words words, PlateText around)
{
    /// <param name="address">Where the same view is found.</param>
    public PicturePlate Of(ExploreState state, string address)
    {
        var signs = new NetworkSigns(state.Network);
        // Where colours stand for communities, lines are grey and nodes are no longer black or grey by what they do.
        var communities = state.Options.Network.Communities;
        return new(
            text["Plate.Network"], around.Filter(state), around.Figures(state),
            communities ? [] : [.. Lines(signs)], communities ? [.. Tints(state)] : [], [.. Shapes(signs)],
            communities ? [ties["CommunityGrey"], text["LegendWidth"]] : [text["LegendWidth"], text["LegendInk"]],
            around.Source(state.Snapshot, address), ExportName.Of("network", state.Snapshot, state.Filter));
    }

    private IEnumerable<PlateLine> Lines(NetworkSigns signs)
    {
        foreach (var form in signs.Forms)
            yield return new("solid", form.Name, words.Of(form));
        if (signs.AnyMixed)
            yield return new("two", FormKey.Mixed.Name, words.Of(FormKey.Mixed));
        if (signs.AnyUndisclosed)
            yield return new("dotted", FormKey.Undisclosed.Name, words.Of(FormKey.Undisclosed));
        yield return new("dashed", FormKey.Undisclosed.Name, text["LegendDashed"]);
    }

    private IEnumerable<PlateTint> Tints(ExploreState state)
    {
        foreach (var community in state.Communities.All.Take(CommunityTints.Count))
            yield return new(community.Number, ties["CommunityName", community.Number, NameText.Of(community.Largest)]);
        if (state.Communities.All.Count > CommunityTints.Count)
            yield return new(CommunityTints.Count + 1, ties["CommunitiesRest", state.Communities.All.Count - CommunityTints.Count]);
    }

    private IEnumerable<PlateShape> Shapes(NetworkSigns signs) =>
        signs.Kinds.Select(kind => new PlateShape(kind, false, words.Party(kind)))
            .Concat(signs.AnyUnicorn ? [new PlateShape("startup", true, text["LegendUnicorn"])] : []);
}
