using Ecosystem.Core.Records;
using Ecosystem.Storage.Model;

namespace Ecosystem.Storage.Tables;

/// <summary>The parts of deals as rows, and put together again, in the order of the data.</summary>
internal static class DealParts
{
    public static IEnumerable<ParticipationRow> Participations(IEnumerable<Deal> deals) =>
        from deal in deals
        from part in deal.Participations.Index()
        select ParticipationRow.Of(deal.Id, part.Index + 1, part.Item);

    public static IEnumerable<ConsiderationRow> Considerations(IEnumerable<Deal> deals) =>
        from deal in deals
        from part in deal.Participations.Index()
        from leg in part.Item.Considerations.Index()
        select ConsiderationRow.Of(deal.Id, part.Index + 1, leg.Index + 1, leg.Item);

    /// <summary>The participations of each deal, by its id.</summary>
    public static ILookup<string, Participation> Join(IEnumerable<ParticipationRow> parts, IEnumerable<ConsiderationRow> legs)
    {
        var legsOf = legs.OrderBy(leg => leg.Position).ToLookup(leg => (leg.DealId, leg.ParticipationPosition), leg => leg.ToRecord());
        return parts.OrderBy(part => part.Position)
            .ToLookup(part => part.DealId, part => part.ToRecord([.. legsOf[(part.DealId, part.Position)]]));
    }
}
