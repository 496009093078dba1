using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>participations</c>: one investor's part in a deal. The investor is an organization or a person, never both.</summary>
internal sealed class ParticipationRow
{
    public required string DealId { get; init; }

    /// <summary>Its place among the parts of the deal, from 1.</summary>
    public int Position { get; init; }
    public string? OrganizationId { get; init; }
    public string? PersonId { get; init; }
    public bool Lead { get; init; }
    public decimal? StakePercent { get; init; }

    public static ParticipationRow Of(string deal, int position, Participation record) => new()
    {
        DealId = deal,
        Position = position,
        OrganizationId = record.IsPerson ? null : record.Investor,
        PersonId = record.IsPerson ? record.Investor : null,
        Lead = record.Lead,
        StakePercent = record.StakePercent,
    };

    public Participation ToRecord(IReadOnlyList<Consideration> considerations) =>
        new(Investor, PersonId is not null, Lead, StakePercent, considerations);

    private string Investor => OrganizationId ?? PersonId ?? throw new InvalidOperationException($"Part {Position} of {DealId} has no investor.");
}
