using System.Globalization;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>The value a record shows for a field, in the canonical text of claims.</summary>
public static class ShownValue
{
    /// <summary>The shown value of a deal's field; null when it shows none, or when the field is a list or the record as a whole.</summary>
    /// <param name="field">As claims name it: <c>amount</c>, <c>participants.alibaba.stake_percent</c> …</param>
    public static string? Of(Deal deal, string field) => field switch
    {
        "target" => deal.Target,
        "announced" => deal.Announced.ToString(),
        "kind" => Vocabulary<DealKind>.Name(deal.Kind),
        "round" => deal.Round,
        "status" => Vocabulary<DealStatus>.Name(deal.Status),
        "amount" => deal.Amount?.ToString(),
        "valuation" => deal.Valuation is { } valuation ? Of(valuation) : null,
        _ when field.StartsWith("participants.", StringComparison.Ordinal) => OfParticipant(deal, field["participants.".Length..]),
        _ => null,
    };

    /// <summary>
    /// True for fields that have no value of their own to show as text: lists, one investor's part as a whole, and the record as a whole.
    /// Their claims support or contradict what the page shows there.
    /// </summary>
    public static bool IsWhole(string field) =>
        field is "summary" or "participants" or "sectors" or "aliases" or "organizations" || field.EndsWith(".considerations", StringComparison.Ordinal)
        || field.StartsWith("participants.", StringComparison.Ordinal) && field.IndexOf('.', "participants.".Length) < 0;

    /// <summary>A valuation as claims write it: money, followed by its basis where one is stated.</summary>
    public static string Of(StatedValuation valuation) => valuation.Basis == ValuationBasis.Unspecified
        ? valuation.Amount.ToString()
        : $"{valuation.Amount} {Vocabulary<ValuationBasis>.Name(valuation.Basis)}";

    private static string? OfParticipant(Deal deal, string field)
    {
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || deal.Participations.FirstOrDefault(part => part.Investor == field[..dot]) is not { } participation)
            return null;
        return field[(dot + 1)..] switch
        {
            "lead" => participation.Lead ? "true" : "false",
            "stake_percent" => participation.StakePercent?.ToString("0.##########", CultureInfo.InvariantCulture),
            "considerations.held_in_escrow" => Escrow(participation),
            _ => null,
        };
    }

    private static string? Escrow(Participation participation)
    {
        var known = participation.Considerations.Where(leg => leg.HeldInEscrow is not null).ToArray();
        return known.Length == 0 ? null : known.Any(leg => leg.HeldInEscrow == true) ? "true" : "false";
    }
}
