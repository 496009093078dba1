namespace Ecosystem.Web.Deals;

/// <summary>Ties between organizations that a source makes part of a deal: commitments, supplies, clouds.</summary>
public static class Ties
{
    /// <summary>The ties that are a condition of a deal, those with money first.</summary>
    public static IReadOnlyList<Relationship> Of(DealView view) =>
        [.. view.Snapshot.Dataset.Relationships.Where(tie => tie.ConditionOf == view.Entry.Id).OrderBy(tie => tie.Amount is null ? 1 : 0)];

    /// <summary>
    /// Who is paid under a tie: the supplier or cloud at its near end, the one committed to or bought from at its far end; null for other ties.
    /// </summary>
    public static Party? Provider(Snapshot snapshot, Relationship tie) => tie.Kind switch
    {
        RelationshipKind.CloudProvider or RelationshipKind.Supplier => snapshot.FindParty(tie.From),
        RelationshipKind.Commitment or RelationshipKind.Customer => snapshot.FindParty(tie.To),
        _ => null,
    };
}
