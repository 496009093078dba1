using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Explore;

/// <summary>The lanes of the timeline under the names a reader sees: sorted, and searched.</summary>
public sealed class LaneList(IStringLocalizer<ExploreText> text, Words words)
{
    /// <summary>The lanes that the address asks for, from the top, as the picture shows them.</summary>
    public IReadOnlyList<Lane> Of(ExploreState state)
    {
        var lanes = Of(state.Snapshot, state.Deals, state.Options.Lanes, state.Filter.Group, state.Options.LaneOrder);
        return state.Options.LaneFind is { } sought ? [.. Matching(lanes, sought)] : lanes;
    }

    /// <summary>All lanes of a set, sorted as the reader's language sorts.</summary>
    public IReadOnlyList<Lane> Of(Snapshot snapshot, DealSet deals, LaneKind kind, bool group, LaneOrder order)
    {
        var culture = CultureInfo.CurrentUICulture;
        return TimelineLanes.Of(snapshot, deals, kind, group, order, NameOf, Comparer<string>.Create((left, right) => culture.CompareInfo.Compare(left, right)));
    }

    /// <summary>Keys of the lanes whose names were searched for; null where nothing is.</summary>
    public IReadOnlyList<string>? Found(ExploreState state) =>
        state.Options.LaneFind is null ? null : [.. Of(state).Select(lane => lane.Key)];

    /// <summary>The name of a lane: a party's in the reader's language, a sector's or form's label, or what is not known.</summary>
    public string NameOf(Lane lane) => lane switch
    {
        { Party: { } party } => Chinese && party.NameZh is { } name ? name : party.Name,
        { Sector: { } sector } => words.Sector(sector),
        { Form: { } form } => words.Of(form),
        { Key: "sector:" } => text["Timeline.sectorNotResearched"],
        { Key: "form:" } => text["Timeline.formNotDisclosed"],
        _ => text["Timeline.investorNotDisclosed"],
    };

    private static bool Chinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    private IEnumerable<Lane> Matching(IEnumerable<Lane> lanes, string sought)
    {
        var query = TextQuery.Parse(sought);
        return lanes.Where(lane => query.Matches([Names(lane)]));
    }

    // A party answers to all of its names, pinyin and initials included.
    private SearchText Names(Lane lane) => lane.Party switch
    {
        { Organization: { } organization } => SearchText.Of(NameEntries.Of(organization, 0)),
        { Person: { } person } => SearchText.Of(NameEntries.Of(person, 0)),
        _ => SearchText.Of(NameOf(lane)),
    };
}
