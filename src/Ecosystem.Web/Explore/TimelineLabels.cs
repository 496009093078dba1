using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Explore;

/// <summary>The words that the timeline's script draws, in the reader's language.</summary>
internal static class TimelineLabels
{
    private const string Prefix = "Timeline.";

    /// <summary>Texts under their own keys, the address of the drawings, and the labels of closed lists as <c>form.cash</c>, <c>status.announced</c>, <c>sector.ai-chips</c>.</summary>
    public static IReadOnlyDictionary<string, string> All(IStringLocalizer<ExploreText> text, Words words, Snapshot snapshot, string icons)
    {
        var labels = text.GetAllStrings(includeParentCultures: true).Where(entry => entry.Name.StartsWith(Prefix, StringComparison.Ordinal))
            .DistinctBy(entry => entry.Name).ToDictionary(entry => entry.Name[Prefix.Length..], entry => entry.Value, StringComparer.Ordinal);
        labels["icons"] = icons;
        Add<ConsiderationForm>("form");
        Add<DealStatus>("status");
        Add<DealKind>("kind");
        Add<EventKind>("event");
        labels["form.undisclosed"] = words.Of(FormKey.Undisclosed);
        labels["form.mixed"] = words.Of(FormKey.Mixed);
        foreach (var sector in snapshot.Facets.Allowed(FilterParameters.Sector))
            labels[$"sector.{sector}"] = words.Sector(sector);
        foreach (var round in snapshot.Deals.Select(deal => deal.Deal.Round).OfType<string>().Distinct())
            labels[$"round.{round}"] = words.Round(round);
        return labels;

        void Add<T>(string list) where T : struct, Enum
        {
            foreach (var value in Vocabulary<T>.Values)
                labels[$"{list}.{Vocabulary<T>.Name(value)}"] = words.Of(value);
        }
    }
}
