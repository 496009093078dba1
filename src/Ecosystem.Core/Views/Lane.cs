using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>What the lanes of the timeline stand for.</summary>
public enum LaneKind { Target, Investor, Sector, Form }

/// <summary>What the lanes of the timeline are sorted by: most disclosed dollars, most deals, earliest first deal, or name.</summary>
public enum LaneOrder { Money, Count, First, Name }

/// <summary>A deal in a lane.</summary>
/// <param name="Usd">
/// What of it belongs to the lane: the headline in the lane of a target or sector, what is known to be the investor's own in an investor's,
/// the share paid in a form in a form's. Null when that is not disclosed.
/// </param>
public sealed record LaneDeal(DealEntry Deal, UsdInterval? Usd);

/// <summary>A lane of the timeline with its deals, oldest first. One of party, sector and form is known; in the last lane, of what is not known, none is.</summary>
/// <param name="Key">Names the lane in addresses: the party's id, <c>sector:ai-chips</c>, <c>form:cash</c>, or <c>sector:</c>, <c>form:</c>, <c>investor:</c> for what is not known.</param>
/// <param name="Party">The target or the investor.</param>
/// <param name="Sector">As the data writes it.</param>
/// <param name="Low">Low ends of its completed and announced deals, US dollars.</param>
public sealed record Lane(string Key, Party? Party, string? Sector, ConsiderationForm? Form, decimal Low, IReadOnlyList<LaneDeal> Deals)
{
    /// <summary>True for the lane of the deals whose investor, sector or form is not known.</summary>
    public bool IsUnknown => Party is null && Sector is null && Form is null;

    /// <summary>How many of its deals disclose dollars that enter its sum, and how many could.</summary>
    public Total Total => Deals.Where(deal => deal.Deal.IsSummed).Aggregate(Total.Empty, (total, deal) => total.With(deal.Usd));

    /// <summary>Twice the middle of its first deal's date, in day numbers: what "first deal" sorts by.</summary>
    internal int First => LaneDeals.TwiceMiddle(Deals[0].Deal);
}
