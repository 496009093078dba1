using Ecosystem.Core.Records;

namespace Ecosystem.Core.Changes;

/// <summary>What became of a deal when another edition of the dataset took the place of one.</summary>
public enum DealChangeKind { Added, Changed, Removed }

/// <summary>One field of a deal before and after; null is "not disclosed", or for an investor "takes no part".</summary>
/// <param name="Field">As claims name fields: <c>amount</c>, <c>participants.alibaba.stake_percent</c>.</param>
/// <param name="Before">In the canonical text of claims: <c>about 400000000 USD</c>.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>A material change to a deal: one that a reader who follows it would want to hear of.</summary>
/// <param name="Deal">Id of the deal.</param>
/// <param name="Target">Id of its target, the one before where it was removed.</param>
/// <param name="At">When it was recorded, in UTC.</param>
/// <param name="Fields">What changed; empty unless the kind is <see cref="DealChangeKind.Changed"/>.</param>
public sealed record DealChange(string Deal, string Target, DateTime At, DealChangeKind Kind, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The material changes that lead from one list of deals to another, by id of the deal.</summary>
    public static IReadOnlyList<DealChange> Between(IEnumerable<Deal> before, IEnumerable<Deal> after, DateTime at)
    {
        var old = before.ToDictionary(deal => deal.Id, StringComparer.Ordinal);
        var changes = new List<DealChange>();
        foreach (var deal in after)
        {
            if (!old.Remove(deal.Id, out var was))
                changes.Add(new DealChange(deal.Id, deal.Target, at, DealChangeKind.Added, []));
            else if (DealDifference.Of(was, deal) is { Count: > 0 } fields)
                changes.Add(new DealChange(deal.Id, deal.Target, at, DealChangeKind.Changed, fields));
        }

        changes.AddRange(old.Values.Select(gone => new DealChange(gone.Id, gone.Target, at, DealChangeKind.Removed, [])));
        return [.. changes.OrderBy(change => change.Deal, StringComparer.Ordinal)];
    }
}
