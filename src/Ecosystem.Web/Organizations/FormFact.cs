namespace Ecosystem.Web.Organizations;

/// <summary>What of the money an organization got, or gave, is known to have one form.</summary>
/// <param name="Usd">Null when none of it discloses an amount.</param>
/// <param name="InEscrow">True when some of it is held in escrow.</param>
/// <param name="Gifts">The deals and investors it comes from.</param>
public sealed record FormFact(ConsiderationForm Form, UsdInterval? Usd, bool InEscrow, IReadOnlyList<(DealEntry Deal, string Investor)> Gifts)
{
    /// <summary>Cash first, even where none is known; then the others, the largest first.</summary>
    /// <param name="given">True for what it gave, false for what it got.</param>
    public static IReadOnlyList<FormFact> Of(PartyProfile profile, bool given)
    {
        var legs = (given ? profile.AsInvestor.Where(deal => deal.IsSummed) : profile.AsTarget.Where(deal => deal.IsRaised))
            .SelectMany(deal => deal.Parts.Where(part => !given || part.Investor == profile.Party)
                .SelectMany(part => part.Legs.Select(leg => (Deal: deal, Investor: part.Investor.Id, leg.Consideration))))
            .ToLookup(leg => leg.Consideration.Form);
        var sums = (given ? profile.Numbers.MoneyOut : profile.Numbers.MoneyIn).ToLookup(sum => sum.Form);
        return
        [
            .. legs.Select(group => group.Key).Append(ConsiderationForm.Cash).Distinct().Select(form => new FormFact(
                    form, Sum(sums[form]), legs[form].Any(leg => leg.Consideration.HeldInEscrow == true),
                    [.. legs[form].Select(leg => (leg.Deal, leg.Investor)).Distinct()]))
                .OrderBy(fact => fact.Form != ConsiderationForm.Cash).ThenByDescending(fact => fact.Usd?.Point ?? -1).ThenBy(fact => fact.Form),
        ];
    }

    private static UsdInterval? Sum(IEnumerable<FormSum> sums) =>
        sums.Aggregate((UsdInterval?)null, (total, sum) => total is { } known ? known + sum.Usd : sum.Usd);
}
