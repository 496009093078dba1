using Ecosystem.Core.Changes;
using Ecosystem.Core.Records;
using Ecosystem.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tables;

/// <summary>What changed in deals from one dataset to the next, for those who follow them.</summary>
internal static class DealJournal
{
    /// <summary>Writes down what a dataset changes, before it takes the place of the one there; a first dataset changes nothing.</summary>
    public static async Task RecordAsync(EcosystemContext context, Dataset coming, DateTime at, CancellationToken cancellation)
    {
        if (!await context.Set<DatasetInfoRow>().AnyAsync(cancellation))
            return;
        var present = await DatasetQuery.DealsAsync(context, cancellation);
        context.AddRange(DealChange.Between(present, coming.Deals, Whole(at)).SelectMany(DealChangeRow.Of));
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    public static async Task<IReadOnlyList<DealChange>> ReadAsync(EcosystemContext context, CancellationToken cancellation) =>
        DealChangeRow.ToRecords(await context.Set<DealChangeRow>().AsNoTracking().ToListAsync(cancellation));

    // Seconds are all that a feed shows, and what every database keeps alike.
    private static DateTime Whole(DateTime at) => new(at.Ticks - at.Ticks % TimeSpan.TicksPerSecond, at.Kind);
}
