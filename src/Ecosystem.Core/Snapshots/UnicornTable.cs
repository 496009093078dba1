using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>A unicorn on a date, and the valuation that makes it one: a price of 2018 is seen as one.</summary>
public sealed record Unicorn(Party Organization, ValuationPoint Valuation);

/// <summary>
/// Who is a unicorn on a date: an organization that is private then and whose latest valuation known by then is at least US$1bn at its low end.
/// The latest known valuation decides, even where it is lower than an earlier one; a ceiling does not count.
/// </summary>
public sealed class UnicornTable
{
    /// <summary>The threshold, in US dollars.</summary>
    public const decimal Threshold = 1_000_000_000m;

    private readonly IReadOnlyList<Party> _candidates;
    private readonly Dictionary<string, PartialDate[]> _listings;
    private readonly DateOnly _today;

    internal UnicornTable(IEnumerable<Party> parties, IReadOnlyList<DealEntry> deals, DateOnly today)
    {
        _today = today;
        _candidates = [.. parties.Where(party => party.Valuations.Count > 0)];
        _listings = deals
            .Where(deal => deal.Deal is { Kind: DealKind.Ipo, Status: DealStatus.Completed })
            .GroupBy(deal => deal.Target.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(deal => deal.Deal.Announced).ToArray(), StringComparer.Ordinal);
        Today = On(today);
    }

    /// <summary>The unicorns of today, the dataset's date, highest valuation first.</summary>
    public IReadOnlyList<Unicorn> Today { get; }

    /// <summary>The unicorns of a date, highest valuation first.</summary>
    public IReadOnlyList<Unicorn> On(DateOnly date) =>
    [
        .. _candidates
            .Where(party => IsPrivate(party, date))
            .Select(party => (party, latest: Latest(party, date)))
            .Where(pair => pair.latest?.Value.Usd is { Low: >= Threshold })
            .Select(pair => new Unicorn(pair.party, pair.latest!))
            .OrderByDescending(unicorn => unicorn.Valuation.Value.Usd!.Value.Low)
            .ThenBy(unicorn => unicorn.Organization.Id, StringComparer.Ordinal),
    ];

    /// <summary>The latest valuation of an organization known by a date, ceilings left out; null when there is none.</summary>
    public ValuationPoint? Latest(Party party, DateOnly date) =>
        party.Valuations.LastOrDefault(point => !point.IsCeiling && KnownBy(point.Date, date));

    /// <summary>
    /// A status is known for today only and carried back: private then means private, or listed with a completed IPO dated later.
    /// </summary>
    public bool IsPrivate(Party party, DateOnly date) => party.Organization?.Status switch
    {
        OrganizationStatus.Private => true,
        OrganizationStatus.Listed => _listings.TryGetValue(party.Id, out var listings) && listings.All(listing => listing.Start > date),
        _ => false,
    };

    /// <summary>A year or month counts once it is over; what the dataset holds is known by its own date in any case.</summary>
    private bool KnownBy(PartialDate valued, DateOnly date) => valued.Start <= date && (date >= _today || valued.End <= date);
}
