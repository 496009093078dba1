using System.Runtime.CompilerServices;

namespace Ecosystem.Web.Home;

/// <summary>What the home page says of a snapshot. It speaks of deals whose target is in China; made once and kept as long as the snapshot.</summary>
/// <param name="Deals">Deals whose target is in China.</param>
/// <param name="Companies">Their distinct targets.</param>
/// <param name="Investors">Their distinct investors, people among them.</param>
/// <param name="Disclosed">Sizes of the completed and announced ones.</param>
/// <param name="Unicorns">Unicorns of China today.</param>
/// <param name="Counted">The latest count of China's unicorns by Hurun on record; null when there is none.</param>
/// <param name="Named">Deals with at least one form known.</param>
/// <param name="NotAllCash">Those of them in which some consideration is not cash.</param>
public sealed record HomeFacts(
    int Deals, int Companies, int Investors, Total Disclosed, int Unicorns, Event? Counted, int Named, int NotAllCash,
    IReadOnlyList<FormTile> Tiles, IReadOnlyList<LatestDeal> Latest, IReadOnlyList<Question> Questions, IReadOnlyList<Event> Rules, Picture.Miniature Network)
{
    // One for each language, since the names on the picture need room of their own in each.
    private static readonly ConditionalWeakTable<Snapshot, HomeFacts> Made = [], MadeInChinese = [];

    /// <summary>The filter behind the page's figures: companies in China.</summary>
    public static DealFilter China { get; } = DealFilter.Empty.With(FilterParameters.Country, "CN");

    /// <summary>The share of deals that are not all cash among those whose form is named, 0 to 100; null when none is named.</summary>
    public decimal? NotAllCashPercent => Named == 0 ? null : Math.Round(100m * NotAllCash / Named, MidpointRounding.AwayFromZero);

    public static HomeFacts Of(Snapshot snapshot) => (NameText.InChinese ? MadeInChinese : Made).GetValue(snapshot, Make);

    /// <summary>Where the deals behind a figure are listed.</summary>
    public static string DealsUrl(DealFilter filter) => "/explore/deals?" + filter.ToQuery();

    private static HomeFacts Make(Snapshot snapshot)
    {
        var set = snapshot.Select(China);
        DealEntry[] deals = [.. snapshot.In(set)];
        return new HomeFacts(
            deals.Length, deals.Select(deal => deal.Target).Distinct().Count(),
            deals.SelectMany(deal => deal.Parts).Select(part => part.Investor).Distinct().Count(), Totals.OfDeals(deals),
            StatsView.Of(snapshot).Unicorns, LatestCount(snapshot), deals.Count(deal => !deal.Forms.IsUndisclosed), deals.Count(deal => deal.Forms.HasNonCash),
            FormTile.All(snapshot), [.. DealOrder.Sort(snapshot, set).Take(10).Select(deal => LatestDeal.Of(snapshot, deal))],
            Home.Questions.Of(snapshot), LatestRules(snapshot, 6), Picture.Miniature.Of(snapshot, set));
    }

    private static Event? LatestCount(Snapshot snapshot) => snapshot.Dataset.Events
        .Where(item => item.Metric is { Name: "unicorns in China" } && item.Title.Contains("Hurun", StringComparison.Ordinal)).MaxBy(item => item.Date);

    private static IReadOnlyList<Event> LatestRules(Snapshot snapshot, int count) =>
    [
        .. snapshot.Dataset.Events.Where(item => item.Kind is EventKind.Policy or EventKind.ExportControl)
            .OrderByDescending(item => item.Date).ThenBy(item => item.Id, StringComparer.Ordinal).Take(count),
    ];
}

/// <summary>A deal of the list of latest deals.</summary>
/// <param name="Differing">How many claims differ from what is shown.</param>
public sealed record LatestDeal(DealEntry Entry, int Differing)
{
    public static LatestDeal Of(Snapshot snapshot, DealEntry deal) => new(
        deal, deal.Disputed ? Conflicts.Of(snapshot, RecordKind.Deal, deal.Id).Sum(field => field.Differing.Sum(side => side.Voices.Count)) : 0);
}
