using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>What one investor gives in a deal.</summary>
/// <param name="Part">The participation with its considerations and their dollars.</param>
/// <param name="Usd">The sum of its considerations that disclose an amount; null when none does.</param>
/// <param name="Complete">True when it has considerations and each discloses an amount.</param>
public sealed record InvestorLegs(DealPart Part, UsdInterval? Usd, bool Complete);

/// <summary>Dollars of one form in a deal.</summary>
/// <param name="InEscrow">True when some of it is held in escrow.</param>
/// <param name="Legs">How many considerations have the form, disclosed or not.</param>
public sealed record FormLegs(ConsiderationForm Form, UsdInterval? Usd, int Legs, bool InEscrow);

/// <summary>
/// What adds up in a deal and what stays unexplained: the considerations per investor against the headline.
/// </summary>
/// <param name="Headline">Dollars of the deal's size; null when undisclosed.</param>
/// <param name="Explained">The sum of all considerations that disclose an amount; null when none does.</param>
/// <param name="Unexplained">What of the headline no consideration tells; null when there is no headline. Zero at both ends when all is told.</param>
/// <param name="ExceedsHeadline">True when the considerations on record come to more than the headline, beyond tolerance.</param>
/// <param name="Forms">By form, in the order of the closed list.</param>
/// <param name="Investors">In the order of the data.</param>
/// <param name="Escrowed">Considerations held in escrow.</param>
public sealed record LegsView(
    UsdInterval? Headline, UsdInterval? Explained, UsdInterval? Unexplained, bool ExceedsHeadline,
    IReadOnlyList<FormLegs> Forms, IReadOnlyList<InvestorLegs> Investors, IReadOnlyList<DealLeg> Escrowed)
{
    /// <summary>Share of the headline that is explained, 0 to 1, at the low ends; null without a headline.</summary>
    public decimal? ExplainedShare =>
        Headline is { Point: > 0 } headline ? decimal.Min(1, (Explained?.Point ?? 0) / headline.Point) : null;

    /// <summary>Adds up the considerations of a deal.</summary>
    public static LegsView Of(DealEntry deal)
    {
        var legs = deal.Parts.SelectMany(part => part.Legs).ToArray();
        var explained = Sum(legs);
        return new LegsView(
            deal.Usd, explained, Rest(deal.Usd, explained), Exceeds(deal.Usd, explained),
            [.. legs.GroupBy(leg => leg.Consideration.Form).OrderBy(group => group.Key).Select(Form)],
            [.. deal.Parts.Select(part => new InvestorLegs(part, part.Usd, part.Legs.Count > 0 && part.Legs.All(leg => leg.Usd is not null)))],
            [.. legs.Where(IsEscrowed)]);
    }

    /// <summary>What is left of a whole; never below zero, unbounded when the whole is. Nothing is left of a bound whose parts come to the same bound: "up to 15bn" made of "up to 10bn" and "up to 5bn".</summary>
    internal static UsdInterval? Rest(UsdInterval? whole, UsdInterval? part)
    {
        if (whole is not { } all || part is not { } told)
            return whole;
        if (told.Low >= all.Low && told.High == all.High)
            return UsdInterval.Zero;
        return new UsdInterval(decimal.Max(0, all.Low - (told.High ?? all.Low)), all.High is { } high ? decimal.Max(0, high - told.Low) : null);
    }

    private static FormLegs Form(IGrouping<ConsiderationForm, DealLeg> legs) =>
        new(legs.Key, Sum(legs), legs.Count(), legs.Any(IsEscrowed));

    private static bool Exceeds(UsdInterval? headline, UsdInterval? explained) =>
        headline?.High is { } high && explained is { } told && told.Low > high * (1 + Tolerance.Money);

    private static bool IsEscrowed(DealLeg leg) => leg.Consideration.HeldInEscrow == true;

    private static UsdInterval? Sum(IEnumerable<DealLeg> legs) => legs
        .Aggregate((UsdInterval?)null, (sum, leg) => leg.Usd is not { } usd ? sum : sum is { } known ? known + usd : usd);
}
