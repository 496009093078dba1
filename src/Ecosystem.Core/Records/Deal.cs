namespace Ecosystem.Core.Records;

/// <summary>One event in which equity of a target changes hands.</summary>
/// <param name="Id">Slug of target and date, for example <c>moonshot-ai-2024-02</c>.</param>
/// <param name="Round">The label as the source writes it; null when not known.</param>
/// <param name="Amount">The headline; null when undisclosed, which is never zero.</param>
/// <param name="Valuation">Null when undisclosed.</param>
/// <param name="Participations">In the order of the data; empty when no investor is known.</param>
public sealed record Deal(
    string Id, string Target, PartialDate Announced, DealKind Kind, string? Round, DealStatus Status,
    Money? Amount, StatedValuation? Valuation, IReadOnlyList<Participation> Participations, string Summary);

/// <summary>A valuation with its basis.</summary>
public sealed record StatedValuation(Money Amount, ValuationBasis Basis);

/// <summary>One investor's part in a deal.</summary>
/// <param name="Investor">Id of an organization, or of a person.</param>
/// <param name="IsPerson">True when the investor is a person.</param>
/// <param name="StakePercent">0 to 100; null when undisclosed.</param>
/// <param name="Considerations">What the investor gives; empty when unknown.</param>
public sealed record Participation(string Investor, bool IsPerson, bool Lead, decimal? StakePercent, IReadOnlyList<Consideration> Considerations);

/// <summary>One leg of what an investor gives for equity.</summary>
/// <param name="Amount">Null when undisclosed.</param>
/// <param name="HeldInEscrow">Null when unknown.</param>
/// <param name="Terms">Our own words; null when none.</param>
public sealed record Consideration(ConsiderationForm Form, Money? Amount, bool? HeldInEscrow, string? Terms);
