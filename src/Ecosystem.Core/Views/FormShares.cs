using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Dollars of one form within a sum; a null form is what is not known to be of any form.</summary>
/// <param name="Low">US dollars, above zero.</param>
public sealed record FormShare(ConsiderationForm? Form, decimal Low);

/// <summary>
/// How the low end of a sum splits into forms, as a timeline's mark is coloured. Only what is known takes a form, the rest has none.
/// The browser's side is Client/src/timeline/shares.ts: keep the two alike.
/// </summary>
public static class FormShares
{
    private const decimal Negligible = 0.005m;

    /// <summary>The shares of a deal's headline, forms in the order of the closed list, the unknown last; empty when nothing is disclosed.</summary>
    public static IReadOnlyList<FormShare> Of(DealEntry deal) => Of(deal.Usd, deal.Parts);

    /// <summary>The shares of what some participations are worth together.</summary>
    public static IReadOnlyList<FormShare> Of(UsdInterval? usd, IReadOnlyList<DealPart> parts)
    {
        if (usd is not { Low: > 0 and var low })
            return [];
        var legs = parts.SelectMany(part => part.Legs).ToArray();
        // Everyone is known to have paid in the one form: the whole sum is in that form.
        if (parts.Count > 0 && parts.All(part => part.Legs.Count > 0) && legs.Select(leg => leg.Consideration.Form).Distinct().ToArray() is [var only])
            return [new FormShare(only, low)];
        return [.. Split(low, legs.Where(leg => leg.Usd is { Low: > 0 }).ToArray())];
    }

    private static IEnumerable<FormShare> Split(decimal low, DealLeg[] told)
    {
        var sum = told.Sum(leg => leg.Usd!.Value.Low);
        // Considerations may come to more than the headline: then they share it.
        var scale = sum > low ? low / sum : 1;
        foreach (var form in told.GroupBy(leg => leg.Consideration.Form).OrderBy(form => form.Key))
            yield return new FormShare(form.Key, form.Sum(leg => leg.Usd!.Value.Low) * scale);
        if (low - sum * scale is var rest && rest > low * Negligible)
            yield return new FormShare(null, rest);
    }
}
