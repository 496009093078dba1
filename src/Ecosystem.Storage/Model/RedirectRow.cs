using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>redirects</c>. Both ids may be of any kind, so neither is a foreign key.</summary>
internal sealed class RedirectRow
{
    public RecordKind Kind { get; init; }
    public required string FromId { get; init; }
    public required string ToId { get; init; }

    public static RedirectRow Of(Redirect record) => new()
    {
        Kind = record.Kind,
        FromId = record.From,
        ToId = record.To,
    };

    public Redirect ToRecord() => new(Kind, FromId, ToId);
}
