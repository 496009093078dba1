using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>claims</c>. It speaks of a record of any kind, so only its source is a foreign key.</summary>
internal sealed class ClaimRow
{
    public long Id { get; init; }
    public RecordKind Kind { get; init; }
    public required string RecordId { get; init; }
    public required string Field { get; init; }
    public required string SourceId { get; init; }
    public string? Value { get; init; }
    public bool Differs { get; init; }
    public string? Note { get; init; }

    public static ClaimRow Of(long id, Claim record) => new()
    {
        Id = id,
        Kind = record.Kind,
        RecordId = record.Record,
        Field = record.Field,
        SourceId = record.Source,
        Value = record.Value,
        Differs = record.Differs,
        Note = record.Note,
    };

    public Claim ToRecord() => new(Kind, RecordId, Field, SourceId, Value, Differs, Note);
}
