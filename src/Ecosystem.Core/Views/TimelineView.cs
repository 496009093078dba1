using System.Globalization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>A deal on the time axis: its date is the span it may mean.</summary>
/// <param name="Target">Id of the target.</param>
/// <param name="From">First day, yyyy-MM-dd.</param>
/// <param name="To">Last day, yyyy-MM-dd.</param>
/// <param name="Usd">Null when undisclosed.</param>
public sealed record TimelineDeal(string Id, string Target, string From, string To, UsdDto? Usd, IReadOnlyList<string> Forms, string Status);

/// <summary>An event on the time axis.</summary>
public sealed record TimelineEvent(string Id, string From, string To, string Kind, string Title);

/// <summary>A set of deals on the time axis, oldest first, with the events of the filter's dates.</summary>
public sealed record TimelineView(string Version, IReadOnlyList<TimelineDeal> Deals, IReadOnlyList<TimelineEvent> Events)
{
    /// <summary>Deals of the set that a limit leaves out (<see cref="PictureLimits"/>); 0 for the published dataset.</summary>
    public int OmittedDeals { get; private init; }

    /// <summary>A set of deals as far as the limits allow, and how many deals they leave out.</summary>
    public static TimelineView Limited(Snapshot snapshot, DealSet deals, DateRange dates = default)
    {
        var drawn = snapshot.Drawn(deals);
        return Of(snapshot, drawn, dates) with { OmittedDeals = deals.Count - drawn.Count };
    }

    /// <summary>Lays out a set of deals.</summary>
    /// <param name="dates">The events shown are those whose span meets it; open for all.</param>
    public static TimelineView Of(Snapshot snapshot, DealSet deals, DateRange dates = default) => new(
        snapshot.Version,
        [.. snapshot.In(deals).OrderBy(deal => deal.Deal.Announced).ThenBy(deal => deal.Index).Select(Row)],
        [.. snapshot.Dataset.Events.Where(item => dates.Meets(item.Date)).OrderBy(item => item.Date).ThenBy(item => item.Id, StringComparer.Ordinal).Select(Row)]);

    private static TimelineDeal Row(DealEntry deal) => new(
        deal.Id, deal.Target.Id, Day(deal.Deal.Announced.Start), Day(deal.Deal.Announced.End), deal.Usd?.ToDto(),
        deal.Forms.Names(), Vocabulary<DealStatus>.Name(deal.Deal.Status));

    private static TimelineEvent Row(Event item) => new(
        item.Id, Day(item.Date.Start), Day(item.Date.End), Vocabulary<EventKind>.Name(item.Kind), item.Title);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
