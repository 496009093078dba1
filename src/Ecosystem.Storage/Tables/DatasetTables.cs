using Ecosystem.Core.Records;
using Ecosystem.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tables;

/// <summary>Empties and fills the tables of a dataset, inside the transaction of whoever asks.</summary>
internal static class DatasetTables
{
    /// <summary>Empties every table, those that point before those that are pointed at.</summary>
    public static async Task ClearAsync(EcosystemContext context, CancellationToken cancellation)
    {
        await context.Set<DatasetInfoRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<RedirectRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<ExchangeRateRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<ExchangeRateSourceRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<ClaimRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<SourceRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<EventOrganizationRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<EventRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<ProductRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<RelationshipRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<ValuationRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<ConsiderationRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<ParticipationRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<DealRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<RoleRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<PersonRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<OrganizationRow>().ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Fills empty tables; the row of <c>dataset_info</c> comes last.</summary>
    public static async Task FillAsync(EcosystemContext context, Dataset dataset, DatasetInfoRow info, CancellationToken cancellation)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var table in Rows(dataset))
        {
            context.AddRange(table);
            await context.SaveChangesAsync(cancellation);
            context.ChangeTracker.Clear();
        }

        context.Add(info);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Table by table, those that are pointed at before those that point.</summary>
    private static IEnumerable<IEnumerable<object>> Rows(Dataset dataset) =>
    [
        dataset.Organizations.Select(OrganizationRow.Of),
        dataset.People.Select(PersonRow.Of),
        dataset.Roles.Select(RoleRow.Of),
        dataset.Deals.Select(DealRow.Of),
        DealParts.Participations(dataset.Deals),
        DealParts.Considerations(dataset.Deals),
        dataset.Valuations.Select(ValuationRow.Of),
        dataset.Relationships.Select(RelationshipRow.Of),
        dataset.Products.Select(ProductRow.Of),
        dataset.Events.Select(EventRow.Of),
        dataset.Events.SelectMany(EventOrganizationRow.Of),
        dataset.Sources.Select(SourceRow.Of),
        dataset.Claims.Select((claim, index) => ClaimRow.Of(index + 1, claim)),
        dataset.RateSources.Select(ExchangeRateSourceRow.Of),
        dataset.Rates.Select(ExchangeRateRow.Of),
        dataset.Redirects.Select(RedirectRow.Of),
    ];
}
