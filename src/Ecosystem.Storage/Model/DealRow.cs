using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>deals</c>. Who takes part stands in <c>participations</c>.</summary>
internal sealed class DealRow
{
    public required string Id { get; init; }
    public required string TargetId { get; init; }
    public PartialDate Announced { get; init; }
    public DealKind Kind { get; init; }
    public string? Round { get; init; }
    public DealStatus Status { get; init; }
    public Money? Amount { get; init; }
    public Money? Valuation { get; init; }
    public ValuationBasis? ValuationBasis { get; init; }
    public required string Summary { get; init; }

    public static DealRow Of(Deal record) => new()
    {
        Id = record.Id,
        TargetId = record.Target,
        Announced = record.Announced,
        Kind = record.Kind,
        Round = record.Round,
        Status = record.Status,
        Amount = record.Amount,
        Valuation = record.Valuation?.Amount,
        ValuationBasis = record.Valuation?.Basis,
        Summary = record.Summary,
    };

    public Deal ToRecord(IReadOnlyList<Participation> participations) => new(
        Id, TargetId, Announced, Kind, Round, Status, Amount, StatedValuation(), participations, Summary);

    private StatedValuation? StatedValuation() =>
        Valuation is { } amount && ValuationBasis is { } basis ? new StatedValuation(amount, basis) : null;
}
