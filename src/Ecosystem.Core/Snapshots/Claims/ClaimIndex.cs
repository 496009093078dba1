using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>Claims by the record they speak of, and by the source that makes them.</summary>
public sealed class ClaimIndex
{
    private readonly Dictionary<(RecordKind, string), Claim[]> _byRecord;
    private readonly Dictionary<string, Claim[]> _bySource;

    public ClaimIndex(IReadOnlyList<Claim> claims)
    {
        _byRecord = claims.GroupBy(claim => (claim.Kind, claim.Record)).ToDictionary(group => group.Key, group => group.ToArray());
        _bySource = claims.GroupBy(claim => claim.Source, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The claims on a record, in the order of the dataset; empty when there are none.</summary>
    public IReadOnlyList<Claim> Of(RecordKind kind, string record) => _byRecord.GetValueOrDefault((kind, record)) ?? [];

    /// <summary>The claims on one field of a record.</summary>
    public IReadOnlyList<Claim> Of(RecordKind kind, string record, string field) => [.. Of(kind, record).Where(claim => claim.Field == field)];

    /// <summary>The claims that a source makes, in the order of the dataset.</summary>
    public IReadOnlyList<Claim> From(string source) => _bySource.GetValueOrDefault(source) ?? [];
}
