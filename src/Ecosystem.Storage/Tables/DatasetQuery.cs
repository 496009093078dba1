using Ecosystem.Core.Records;
using Ecosystem.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tables;

/// <summary>
/// Reads a whole dataset: one flat query per table, put together here. Lists are put in order here as well, because the databases
/// disagree about the order of texts.
/// </summary>
internal static class DatasetQuery
{
    public static async Task<Dataset> ReadAsync(EcosystemContext context, CancellationToken cancellation) => new()
    {
        Date = (await context.Set<DatasetInfoRow>().AsNoTracking().SingleAsync(cancellation)).Date,
        Organizations = await ListAsync<OrganizationRow, Organization>(context, row => row.ToRecord(), record => record.Id, cancellation),
        People = await ListAsync<PersonRow, Person>(context, row => row.ToRecord(), record => record.Id, cancellation),
        Roles = await ListAsync<RoleRow, Role>(context, row => row.ToRecord(), record => record.Id, cancellation),
        Deals = await DealsAsync(context, cancellation),
        Valuations = await ListAsync<ValuationRow, Valuation>(context, row => row.ToRecord(), record => record.Id, cancellation),
        Relationships = await ListAsync<RelationshipRow, Relationship>(context, row => row.ToRecord(), record => record.Id, cancellation),
        Products = await ListAsync<ProductRow, Product>(context, row => row.ToRecord(), record => record.Id, cancellation),
        Events = await EventsAsync(context, cancellation),
        Sources = await ListAsync<SourceRow, Source>(context, row => row.ToRecord(), record => record.Id, cancellation),
        Claims = await ClaimsAsync(context, cancellation),
        RateSources = await ListAsync<ExchangeRateSourceRow, Source>(context, row => row.ToRecord(), record => record.Id, cancellation),
        Rates = await RatesAsync(context, cancellation),
        Redirects = await RedirectsAsync(context, cancellation),
    };

    private static async Task<IReadOnlyList<TRecord>> ListAsync<TRow, TRecord>(
        EcosystemContext context, Func<TRow, TRecord> record, Func<TRecord, string> id, CancellationToken cancellation) where TRow : class
    {
        var rows = await RowsAsync<TRow>(context, cancellation);
        return [.. rows.Select(record).OrderBy(id, StringComparer.Ordinal)];
    }

    /// <summary>The deals with their parts, by id.</summary>
    public static async Task<IReadOnlyList<Deal>> DealsAsync(EcosystemContext context, CancellationToken cancellation)
    {
        var parts = DealParts.Join(
            await RowsAsync<ParticipationRow>(context, cancellation), await RowsAsync<ConsiderationRow>(context, cancellation));
        return await ListAsync<DealRow, Deal>(context, row => row.ToRecord([.. parts[row.Id]]), record => record.Id, cancellation);
    }

    private static async Task<IReadOnlyList<Event>> EventsAsync(EcosystemContext context, CancellationToken cancellation)
    {
        var organizations = (await RowsAsync<EventOrganizationRow>(context, cancellation))
            .OrderBy(row => row.Position).ToLookup(row => row.EventId, row => row.OrganizationId);
        return await ListAsync<EventRow, Event>(context, row => row.ToRecord([.. organizations[row.Id]]), record => record.Id, cancellation);
    }

    private static async Task<IReadOnlyList<Claim>> ClaimsAsync(EcosystemContext context, CancellationToken cancellation) =>
        [.. (await RowsAsync<ClaimRow>(context, cancellation))
            .OrderBy(row => Vocabulary<RecordKind>.Name(row.Kind), StringComparer.Ordinal).ThenBy(row => row.RecordId, StringComparer.Ordinal)
            .ThenBy(row => row.Field, StringComparer.Ordinal).ThenBy(row => row.SourceId, StringComparer.Ordinal)
            .ThenBy(row => row.Value, StringComparer.Ordinal).ThenBy(row => row.Id)
            .Select(row => row.ToRecord())];

    private static async Task<IReadOnlyList<ExchangeRate>> RatesAsync(EcosystemContext context, CancellationToken cancellation) =>
        [.. (await RowsAsync<ExchangeRateRow>(context, cancellation)).Select(row => row.ToRecord())
            .OrderBy(rate => rate.Currency, StringComparer.Ordinal).ThenBy(rate => rate.Period.ToString(), StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<Redirect>> RedirectsAsync(EcosystemContext context, CancellationToken cancellation) =>
        [.. (await RowsAsync<RedirectRow>(context, cancellation)).Select(row => row.ToRecord())
            .OrderBy(redirect => Vocabulary<RecordKind>.Name(redirect.Kind), StringComparer.Ordinal).ThenBy(redirect => redirect.From, StringComparer.Ordinal)];

    private static Task<List<TRow>> RowsAsync<TRow>(EcosystemContext context, CancellationToken cancellation) where TRow : class =>
        context.Set<TRow>().AsNoTracking().ToListAsync(cancellation);
}
