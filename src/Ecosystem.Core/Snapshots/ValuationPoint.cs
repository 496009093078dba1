using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>What an organization was worth, as of a date.</summary>
/// <param name="Date">Of the deal, or of the valuation on record.</param>
/// <param name="Value">The figure with its dollars at the rate of that date.</param>
/// <param name="Deal">Id of the deal it comes from; null for a valuation on record.</param>
/// <param name="Record">Id of the valuation record it comes from; null for a deal's.</param>
public sealed record ValuationPoint(string Organization, PartialDate Date, Converted Value, ValuationBasis Basis, string? Deal, string? Record)
{
    /// <summary>A ceiling ("up to") says nothing of what an organization is worth at least.</summary>
    public bool IsCeiling => Value.Money.Qualifier == Qualifier.UpTo;
}
