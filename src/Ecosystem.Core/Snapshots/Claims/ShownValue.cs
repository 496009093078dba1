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
            _ => null,
        };
    }
}
