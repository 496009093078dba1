using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>A point on which sources differ beyond tolerance.</summary>
/// <param name="Deal">The deal it is about; null for the organization's or person's own record.</param>
public sealed record DisputedPoint(DealEntry? Deal, FieldClaims Field);

/// <summary>What stands around an organization or person: what sources dispute, and which sources speak of it.</summary>
public static class Surroundings
{
    /// <summary>Disputed points on its own record and on the deals in which it is the target, the latest deals first.</summary>
    public static IReadOnlyList<DisputedPoint> Disputes(Snapshot snapshot, Party party) =>
    [
        .. Disputed(snapshot, KindOf(party), party.Id).Select(field => new DisputedPoint(null, field)),
        .. party.AsTarget.Select(index => snapshot.Deals[index]).Where(deal => deal.Disputed).OrderByDescending(deal => deal.Deal.Announced)
            .SelectMany(deal => Disputed(snapshot, RecordKind.Deal, deal.Id).Select(field => new DisputedPoint(deal, field))),
    ];

    /// <summary>
    /// Sources of its own record, of its deals as target, and of its valuations, roles, ties and products; the most reliable first, then the latest.
    /// </summary>
    public static IReadOnlyList<Source> Sources(Snapshot snapshot, Party party) => MostReliableFirst(
        Records(snapshot, party).SelectMany(record => snapshot.Claims.Of(record.Kind, record.Id))
            .Select(claim => claim.Source).Distinct(StringComparer.Ordinal).Select(snapshot.FindSource).OfType<Source>());

    /// <summary>The order in which sources are listed: the most reliable first, then the latest, undated ones last.</summary>
    public static IReadOnlyList<Source> MostReliableFirst(IEnumerable<Source> sources) =>
    [
        .. sources.OrderBy(source => source.Reliability).ThenByDescending(source => source.Published?.Start).ThenBy(source => source.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<FieldClaims> Disputed(Snapshot snapshot, RecordKind kind, string id) =>
        Conflicts.Of(snapshot, kind, id).Where(field => field.IsDisputed);

    private static IEnumerable<(RecordKind Kind, string Id)> Records(Snapshot snapshot, Party party) =>
    [
        (KindOf(party), party.Id),
        .. party.AsTarget.Select(index => (RecordKind.Deal, snapshot.Deals[index].Id)),
        .. party.Valuations.Select(point => point.Record).OfType<string>().Select(id => (RecordKind.Valuation, id)),
        .. party.Roles.Select(role => (RecordKind.Role, role.Id)),
        .. party.Relationships.Select(tie => (RecordKind.Relationship, tie.Id)),
        .. party.Products.Select(product => (RecordKind.Product, product.Id)),
    ];

    private static RecordKind KindOf(Party party) => party.IsPerson ? RecordKind.Person : RecordKind.Organization;
}
