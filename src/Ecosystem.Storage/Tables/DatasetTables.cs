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
    /// <param name="progress">Hears of each table that is written.</param>
    public static async Task FillAsync(
        EcosystemContext context, Dataset dataset, DatasetInfoRow info, IProgress<string>? progress, CancellationToken cancellation)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var (table, rows) in Rows(dataset))
        {
            context.AddRange(rows);
            var written = await context.SaveChangesAsync(cancellation);
            context.ChangeTracker.Clear();
            progress?.Report($"{table}: {written} rows written");
        }

        context.Add(info);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Table by table, those that are pointed at before those that point.</summary>
    private static IEnumerable<(string Table, IEnumerable<object> Rows)> Rows(Dataset dataset) =>
    [
        ("organizations", dataset.Organizations.Select(OrganizationRow.Of)),
        ("people", dataset.People.Select(PersonRow.Of)),
        ("roles", dataset.Roles.Select(RoleRow.Of)),
        ("deals", dataset.Deals.Select(DealRow.Of)),
        ("participations", DealParts.Participations(dataset.Deals)),
        ("considerations", DealParts.Considerations(dataset.Deals)),
        ("valuations", dataset.Valuations.Select(ValuationRow.Of)),
        ("relationships", dataset.Relationships.Select(RelationshipRow.Of)),
        ("products", dataset.Products.Select(ProductRow.Of)),
        ("events", dataset.Events.Select(EventRow.Of)),
        ("event_organizations", dataset.Events.SelectMany(EventOrganizationRow.Of)),
        ("sources", dataset.Sources.Select(SourceRow.Of)),
        ("claims", dataset.Claims.Select((claim, index) => ClaimRow.Of(index + 1, claim))),
        ("exchange_rate_sources", dataset.RateSources.Select(ExchangeRateSourceRow.Of)),
        ("exchange_rates", dataset.Rates.Select(ExchangeRateRow.Of)),
        ("redirects", dataset.Redirects.Select(RedirectRow.Of)),
    ];
}
