using System.Globalization;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Changes;

/// <summary>
/// The material fields in which two states of a deal differ: who, what, when, how much and for what. Wording (summary, terms) and sources are not material.
/// </summary>
public static class DealDifference
{
    /// <summary>The differences in the order in which a deal is told; empty when there is none.</summary>
    public static IReadOnlyList<FieldChange> Of(Deal before, Deal after)
    {
        var changes = new List<FieldChange>();
        Add("target", before.Target, after.Target);
        Add("announced", before.Announced.ToString(), after.Announced.ToString());
        Add("kind", Vocabulary<DealKind>.Name(before.Kind), Vocabulary<DealKind>.Name(after.Kind));
        Add("status", Vocabulary<DealStatus>.Name(before.Status), Vocabulary<DealStatus>.Name(after.Status));
        Add("round", before.Round, after.Round);
        Add("amount", before.Amount?.ToString(), after.Amount?.ToString());
        Add("valuation", Text(before.Valuation), Text(after.Valuation));
        var was = before.Participations.ToDictionary(part => part.Investor, StringComparer.Ordinal);
        foreach (var part in after.Participations)
        {
            was.Remove(part.Investor, out var old);
            AddPart(part.Investor, old, part);
        }

        foreach (var gone in before.Participations.Where(part => was.ContainsKey(part.Investor)))
            AddPart(gone.Investor, gone, null);
        return changes;

        void AddPart(string investor, Participation? old, Participation? now)
        {
            var field = "participants." + investor;
            Add(field, old?.Investor, now?.Investor);
            if (old is not null && now is not null)
                Add(field + ".lead", Flag(old.Lead), Flag(now.Lead));
            if (now is null)
                return; // That it takes no part any more says it all.
            Add(field + ".stake_percent", Number(old?.StakePercent), Number(now.StakePercent));
            Add(field + ".considerations", ConsiderationText.Of(old?.Considerations ?? []), ConsiderationText.Of(now.Considerations));
        }

        void Add(string field, string? old, string? now)
        {
            if (old != now)
                changes.Add(new FieldChange(field, old, now));
        }
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static string? Number(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string? Text(StatedValuation? valuation) => valuation is null ? null
        : valuation.Basis == ValuationBasis.Unspecified ? valuation.Amount.ToString()
        : $"{valuation.Amount} {Vocabulary<ValuationBasis>.Name(valuation.Basis)}";
}
