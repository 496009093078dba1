using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Which lanes a deal lies in, and with how many dollars.</summary>
internal static class LaneDeals
{
    /// <summary>A lane that a deal belongs to.</summary>
    internal readonly record struct Place(string Key, Party? Party, string? Sector, ConsiderationForm? Form, UsdInterval? Usd);

    /// <summary>The places of a deal: one per lane.</summary>
    public static IEnumerable<Place> Places(DealEntry deal, LaneKind kind, bool group) => kind switch
    {
        // Targets stay themselves, as in the network: who takes over its own subsidiary is still seen.
        LaneKind.Target => [Of(deal.Target, deal.Usd)],
        LaneKind.Investor => Investors(deal, group),
        LaneKind.Sector => Sectors(deal),
        LaneKind.Form => Forms(deal),
        _ => throw new InvalidOperationException($"No such kind of lane: {kind}."),
    };

    /// <summary>Where a deal's mark stands: twice the middle of its date's span, so that it stays a whole number.</summary>
    public static int TwiceMiddle(DealEntry deal) => deal.Deal.Announced.Start.DayNumber + deal.Deal.Announced.End.DayNumber + 1;

    private static Place Of(Party party, UsdInterval? usd) => new(party.Id, party, null, null, usd);

    private static IEnumerable<Place> Sectors(DealEntry deal) => deal.Target.Organization?.Sectors is { Count: > 0 } sectors
        ? sectors.Select(sector => new Place($"sector:{sector}", null, sector, null, deal.Usd))
        : [new Place("sector:", null, null, null, deal.Usd)];

    // A round's size is not spread over its investors: a lane has what is known to be the investor's own.
    private static IEnumerable<Place> Investors(DealEntry deal, bool group) => deal.Parts.Count == 0
        ? [new Place("investor:", null, null, null, deal.Usd)]
        : deal.Parts.GroupBy(part => group ? part.Investor.Root : part.Investor).Select(parts => Of(parts.Key, Sum(parts.Select(part => part.Usd).OfType<UsdInterval>())));

    private static IEnumerable<Place> Forms(DealEntry deal)
    {
        var shares = FormShares.Of(deal);
        foreach (var form in deal.Forms.ToList())
            yield return new Place($"form:{Vocabulary<ConsiderationForm>.Name(form)}", null, null, form, Share(form));
        if (deal.Forms.IsUndisclosed || shares.Any(share => share.Form is null))
            yield return new Place("form:", null, null, null, Share(null));

        UsdInterval? Share(ConsiderationForm? form) => shares.FirstOrDefault(share => share.Form == form) is { } share
            ? new UsdInterval(share.Low, shares.Count == 1 ? deal.Usd!.Value.High : share.Low)
            : null;
    }

    private static UsdInterval? Sum(IEnumerable<UsdInterval> known) =>
        known.Aggregate((UsdInterval?)null, (sum, usd) => sum is { } before ? before + usd : usd);
}
