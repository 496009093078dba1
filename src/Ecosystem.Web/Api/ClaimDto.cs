using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Web.Api;

/// <summary>What one source states about one field of a record.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Value">In canonical text; null where the source supports the field without a figure of its own.</param>
/// <param name="Differs">True when the source states another value than the one shown.</param>
/// <param name="Note">What the page says, in our own words.</param>
internal sealed record ClaimDto(string Kind, string Record, string Field, string Source, string? Value, bool Differs, string? Note)
{
    public static IReadOnlyList<ClaimDto> Of(Snapshot snapshot, RecordKind kind, string record) => [.. snapshot.Claims.Of(kind, record).Select(Of)];

    public static ClaimDto Of(Claim claim) => new(
        Vocabulary<RecordKind>.Name(claim.Kind), claim.Record, claim.Field, claim.Source, claim.Value, claim.Differs, claim.Note);
}
