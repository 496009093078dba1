using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>A deal as the snapshot knows it: the record, its parties, its dollars and what filters ask of it.</summary>
/// <param name="Index">Place among <see cref="Snapshot.Deals"/>, and its bit in a <see cref="DealSet"/>.</param>
/// <param name="Parts">One per participation, in the order of the data.</param>
/// <param name="Amount">The headline with its dollars; null when undisclosed.</param>
/// <param name="Valuation">Null when undisclosed.</param>
/// <param name="Forms">Forms over all considerations.</param>
/// <param name="InEscrow">True when some consideration is held in escrow.</param>
/// <param name="Disputed">True when claims on it differ beyond tolerance.</param>
/// <param name="Sources">Sources that make a claim about it, agreeing or differing; distinct, by id.</param>
public sealed record DealEntry(
    int Index, Deal Deal, Party Target, IReadOnlyList<DealPart> Parts, Converted? Amount, Converted? Valuation,
    FormSet Forms, RoundClass RoundClass, bool InEscrow, bool Disputed, IReadOnlyList<Source> Sources)
{
    public string Id => Deal.Id;

    /// <summary>Dollars of the headline; null when undisclosed or without a rate.</summary>
    public UsdInterval? Usd => Amount?.Usd;

    public UsdInterval? ValuationUsd => Valuation?.Usd;

    /// <summary>True for completed and announced deals: only they enter sums.</summary>
    public bool IsSummed => Deal.Status is DealStatus.Completed or DealStatus.Announced;

    /// <summary>True when its dollars count as raised by the target: summed, and no secondary.</summary>
    public bool IsRaised => IsSummed && Deal.Kind != DealKind.Secondary;
}

/// <summary>One investor's part in a deal.</summary>
/// <param name="Usd">What is known to be this investor's: the sum of its considerations that disclose an amount; null when none does.</param>
public sealed record DealPart(Participation Participation, Party Investor, IReadOnlyList<DealLeg> Legs, FormSet Forms, UsdInterval? Usd);

/// <summary>One consideration with its dollars (null when undisclosed).</summary>
public sealed record DealLeg(Consideration Consideration, Converted? Amount)
{
    public UsdInterval? Usd => Amount?.Usd;
}
