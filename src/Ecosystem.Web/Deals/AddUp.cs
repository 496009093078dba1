namespace Ecosystem.Web.Deals;

/// <summary>How the considerations on record stand to the headline.</summary>
public enum AddUpCase { Nothing, OnlyHeadline, OnlyLegs, Partly, Explained, Exceeds }

/// <summary>One part of the bar.</summary>
/// <param name="Form">Its form; undisclosed for what stays unexplained.</param>
/// <param name="Part">Whose it is; null for what stays unexplained.</param>
/// <param name="Usd">What it says, in dollars; of the unexplained part, as exact as the headline is.</param>
/// <param name="About">True when that is only about right.</param>
/// <param name="Length">Its length in dollars: the point of the interval.</param>
public sealed record AddUpPart(FormKey Form, DealPart? Part, UsdInterval Usd, bool About, decimal Length);

/// <summary>Neighbouring parts of one investor, under one bracket.</summary>
/// <param name="Usd">The sum of its parts.</param>
public sealed record AddUpGroup(DealPart? Part, UsdInterval Usd, bool About, decimal Length);

/// <summary>What adds up in a deal, as lengths on one bar: considerations by investor, then what of the headline stays unexplained.</summary>
/// <param name="Whole">What the full width stands for, dollars.</param>
/// <param name="Headline">The point of the headline; null when undisclosed.</param>
/// <param name="Unpriced">Considerations on record without an amount.</param>
public sealed record AddUp(
    AddUpCase Case, IReadOnlyList<AddUpPart> Parts, IReadOnlyList<AddUpGroup> Groups, decimal Whole, decimal? Headline, IReadOnlyList<(DealPart Part, DealLeg Leg)> Unpriced)
{
    /// <summary>Lays a deal's considerations out. Parts sum to the headline unless they exceed it or there is none.</summary>
    public static AddUp Of(DealEntry deal, LegsView legs)
    {
        var told = deal.Parts.SelectMany(part => part.Legs, Priced).Where(part => part.Length > 0).ToList();
        var sum = told.Sum(part => part.Length);
        var headline = legs.Headline?.Point;
        var rest = headline - sum;
        if (rest > 0)
            told.Add(new AddUpPart(FormKey.Undisclosed, null, legs.Unexplained!.Value, Dollars.IsAbout(Amounts(deal)), rest.Value));
        return new AddUp(
            CaseOf(legs, sum, rest), told, [.. GroupsOf(told)], told.Sum(part => part.Length), headline,
            [.. deal.Parts.SelectMany(part => part.Legs.Where(leg => leg.Usd is null), (part, leg) => (part, leg))]);
    }

    private static AddUpPart Priced(DealPart part, DealLeg leg) => new(
        leg.Consideration.Form, part, leg.Usd ?? default, leg.Amount?.Money.Qualifier == Qualifier.About, leg.Usd?.Point ?? 0);

    private static AddUpCase CaseOf(LegsView legs, decimal sum, decimal? rest) => (sum > 0, rest) switch
    {
        (false, null) => AddUpCase.Nothing,
        (false, _) => AddUpCase.OnlyHeadline,
        (true, null) => AddUpCase.OnlyLegs,
        (true, > 0) => AddUpCase.Partly,
        _ => legs.ExceedsHeadline ? AddUpCase.Exceeds : AddUpCase.Explained,
    };

    private static IEnumerable<AddUpGroup> GroupsOf(IEnumerable<AddUpPart> parts) => parts.GroupBy(part => part.Part)
        .Select(group => new AddUpGroup(group.Key, group.Select(part => part.Usd).Aggregate((left, right) => left + right), group.Any(part => part.About), group.Sum(part => part.Length)));

    private static IEnumerable<Converted?> Amounts(DealEntry deal) => deal.Parts.SelectMany(part => part.Legs).Select(leg => leg.Amount).Append(deal.Amount);
}
