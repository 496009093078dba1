namespace Ecosystem.Web.Deals;

/// <summary>Events around a deal.</summary>
public static class EventsAround
{
    private const int Most = 6;
    private const int DaysOfParties = 180;
    private const int DaysOfRules = 90;

    /// <summary>
    /// Events that name its parties within half a year, and policies and export controls within three months; the nearest six, oldest first.
    /// An event known to the year only says too little to be near.
    /// </summary>
    public static IReadOnlyList<Event> Of(Snapshot snapshot, DealEntry deal)
    {
        var parties = deal.Parts.Select(part => part.Investor.Id).Append(deal.Target.Id).ToHashSet(StringComparer.Ordinal);
        var near = snapshot.Dataset.Events.Where(item => item.Date.Precision != DatePrecision.Year && Days(item.Date, deal.Deal.Announced) <= Reach(item, parties));
        return [.. near.OrderBy(item => Days(item.Date, deal.Deal.Announced)).Take(Most).OrderBy(item => item.Date)];
    }

    private static int Reach(Event item, HashSet<string> parties) => item.Organizations.Any(parties.Contains) ? DaysOfParties
        : item.Kind is EventKind.Policy or EventKind.ExportControl ? DaysOfRules : -1;

    /// <summary>Days between two spans; zero when they meet.</summary>
    private static int Days(PartialDate one, PartialDate other) => one.Meets(other) ? 0
        : one.End < other.Start ? other.Start.DayNumber - one.End.DayNumber : one.Start.DayNumber - other.End.DayNumber;
}
