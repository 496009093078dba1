using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>valuations</c>.</summary>
internal sealed class ValuationRow
{
    public required string Id { get; init; }
    public required string OrganizationId { get; init; }
    public PartialDate Date { get; init; }
    public required Money Amount { get; init; }
    public ValuationBasis Basis { get; init; }

    public static ValuationRow Of(Valuation record) => new()
    {
        Id = record.Id,
        OrganizationId = record.Organization,
        Date = record.Date,
        Amount = record.Amount,
        Basis = record.Basis,
    };

    public Valuation ToRecord() => new(Id, OrganizationId, Date, Amount, Basis);
}
