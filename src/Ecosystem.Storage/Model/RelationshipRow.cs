using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>relationships</c>.</summary>
internal sealed class RelationshipRow
{
    public required string Id { get; init; }
    public required string FromId { get; init; }
    public required string ToId { get; init; }
    public RelationshipKind Kind { get; init; }
    public PartialDate? Since { get; init; }
    public PartialDate? Until { get; init; }
    public Money? Amount { get; init; }
    public string? ConditionOfId { get; init; }
    public required string Summary { get; init; }

    public static RelationshipRow Of(Relationship record) => new()
    {
        Id = record.Id,
        FromId = record.From,
        ToId = record.To,
        Kind = record.Kind,
        Since = record.Since,
        Until = record.Until,
        Amount = record.Amount,
        ConditionOfId = record.ConditionOf,
        Summary = record.Summary,
    };

    public Relationship ToRecord() => new(Id, FromId, ToId, Kind, Since, Until, Amount, ConditionOfId, Summary);
}
