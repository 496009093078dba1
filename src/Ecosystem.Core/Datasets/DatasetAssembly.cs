using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets;

/// <summary>Makes a dataset of checked tables, and takes one apart again.</summary>
internal static class DatasetAssembly
{
    public static Dataset Assemble(DateOnly date, TableSet tables) => new()
    {
        Date = date,
        Organizations = Sorted(tables.Read(OrganizationTables.Organizations), it => it.Id),
        People = Sorted(tables.Read(OrganizationTables.People), it => it.Id),
        Roles = Sorted(tables.Read(OrganizationTables.Roles), it => it.Id),
        Deals = Deals(tables),
        Valuations = Sorted(tables.Read(TieTables.Valuations), it => it.Id),
        Relationships = Sorted(tables.Read(TieTables.Relationships), it => it.Id),
        Products = Sorted(tables.Read(TieTables.Products), it => it.Id),
        Events = Sorted(tables.Read(TieTables.Events), it => it.Id),
        Sources = Sorted(tables.Read(SourceTables.Sources), it => it.Id),
        Claims = [.. InOrder(tables.Read(SourceTables.Claims))],
        Rates = [.. InOrder(tables.Read(SourceTables.Rates))],
        RateSources = Sorted(tables.Read(SourceTables.RateSources), it => it.Id),
        Redirects = [.. InOrder(tables.Read(SourceTables.Redirects))],
    };

    /// <summary>Claims by kind, record, field, source and value.</summary>
    public static IEnumerable<Claim> InOrder(IEnumerable<Claim> claims) => claims
        .OrderBy(it => Vocabulary<RecordKind>.Name(it.Kind), StringComparer.Ordinal).ThenBy(it => it.Record, StringComparer.Ordinal)
        .ThenBy(it => it.Field, StringComparer.Ordinal).ThenBy(it => it.Source, StringComparer.Ordinal).ThenBy(it => it.Value ?? "", StringComparer.Ordinal);

    /// <summary>Rates by currency and period.</summary>
    public static IEnumerable<ExchangeRate> InOrder(IEnumerable<ExchangeRate> rates) => rates
        .OrderBy(it => it.Currency, StringComparer.Ordinal).ThenBy(it => it.Period.ToString(), StringComparer.Ordinal);

    /// <summary>Redirects by kind and the id that is no more.</summary>
    public static IEnumerable<Redirect> InOrder(IEnumerable<Redirect> redirects) => redirects
        .OrderBy(it => Vocabulary<RecordKind>.Name(it.Kind), StringComparer.Ordinal).ThenBy(it => it.From, StringComparer.Ordinal);

    /// <summary>Participations by deal and place.</summary>
    public static IEnumerable<ParticipationRow> Participations(IEnumerable<Deal> deals) => deals
        .OrderBy(deal => deal.Id, StringComparer.Ordinal)
        .SelectMany(deal => deal.Participations.Select((it, index) => new ParticipationRow(deal.Id, index + 1, it)));

    /// <summary>Considerations by participation and place.</summary>
    public static IEnumerable<ConsiderationRow> Considerations(IEnumerable<Deal> deals) => Participations(deals)
        .OrderBy(row => row.Id, StringComparer.Ordinal)
        .SelectMany(row => row.Participation.Considerations.Select((it, index) => new ConsiderationRow(row.Id, index + 1, it)));

    public static IReadOnlyList<T> Sorted<T>(IEnumerable<T> records, Func<T, string> id) => [.. records.OrderBy(id, StringComparer.Ordinal)];

    private static IReadOnlyList<Deal> Deals(TableSet tables)
    {
        var legs = tables.Read(DealTables.Considerations).ToLookup(row => row.Participation, StringComparer.Ordinal);
        var parts = tables.Read(DealTables.Participations).ToLookup(row => row.Deal, StringComparer.Ordinal);
        return Sorted(
            tables.Read(DealTables.Deals).Select(deal => deal with
            {
                Participations = [.. parts[deal.Id].OrderBy(part => part.Position).Select(part => part.Participation with
                {
                    Considerations = [.. legs[part.Id].OrderBy(leg => leg.Position).Select(leg => leg.Consideration)],
                })],
            }),
            it => it.Id);
    }
}
