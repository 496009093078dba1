using Ecosystem.Core.Changes;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>deal_changes</c>: one changed field, or that a deal was added or removed. Kept when the dataset is replaced; it points at no record, since what it speaks of may be gone.</summary>
internal sealed class DealChangeRow
{
    public long Id { get; init; }
    public required string DealId { get; init; }
    public required string TargetId { get; init; }

    /// <summary>In UTC; all rows of one import share it.</summary>
    public DateTime RecordedAt { get; init; }
    public DealChangeKind Kind { get; init; }

    /// <summary>From 1 within a change.</summary>
    public int Position { get; init; }

    /// <summary>Null where the deal as a whole was added or removed.</summary>
    public string? Field { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }

    public static IEnumerable<DealChangeRow> Of(DealChange change)
    {
        IReadOnlyList<FieldChange?> fields = change.Fields.Count > 0 ? [.. change.Fields] : [null];
        return fields.Select((field, index) => new DealChangeRow
        {
            DealId = change.Deal,
            TargetId = change.Target,
            RecordedAt = change.At,
            Kind = change.Kind,
            Position = index + 1,
            Field = field?.Field,
            Before = field?.Before,
            After = field?.After,
        });
    }

    /// <summary>The changes that rows make up, latest first, then by deal.</summary>
    public static IReadOnlyList<DealChange> ToRecords(IEnumerable<DealChangeRow> rows) =>
    [
        .. rows.GroupBy(row => (row.DealId, row.TargetId, row.RecordedAt, row.Kind)).Select(change => new DealChange(
                change.Key.DealId, change.Key.TargetId, DateTime.SpecifyKind(change.Key.RecordedAt, DateTimeKind.Utc), change.Key.Kind,
                [.. change.Where(row => row.Field is not null).OrderBy(row => row.Position).Select(row => new FieldChange(row.Field!, row.Before, row.After))]))
            .OrderByDescending(change => change.At).ThenBy(change => change.Deal, StringComparer.Ordinal),
    ];
}
