namespace Ecosystem.Core.Records;

/// <summary>A valuation on record apart from any deal.</summary>
public sealed record Valuation(string Id, string Organization, PartialDate Date, Money Amount, ValuationBasis Basis);

/// <summary>A tie between two organizations. A commitment carries the money one promises to spend at the other.</summary>
/// <param name="ConditionOf">Id of the deal that a source ties it to; null when none.</param>
public sealed record Relationship(
    string Id, string From, string To, RelationshipKind Kind, PartialDate? Since, PartialDate? Until,
    Money? Amount, string? ConditionOf, string Summary);

/// <summary>A model, app, platform, chip or cluster.</summary>
public sealed record Product(
    string Id, string Name, string? NameZh, string? NamePinyin, string Organization, ProductKind Kind, PartialDate? Released, string Summary);

/// <summary>A policy, export control, listing, release, corporate event or market statistic.</summary>
public sealed record Event(
    string Id, PartialDate Date, EventKind Kind, string Title, string Summary, IReadOnlyList<string> Organizations, Metric? Metric);

/// <summary>The figure of a market statistic, for example 369 unicorns.</summary>
public sealed record Metric(string Name, decimal Value, string Unit);
