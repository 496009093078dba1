namespace Ecosystem.Core.Snapshots;

/// <summary>
/// Narrows a set of deals to the surroundings of some organizations or people (docs/method.md, Focus). Two parties are one tie apart when one
/// invests in the other in a deal of the set. With one step a deal stays when a party in focus takes part in it, as investor or target; with
/// two also when somebody does who is one tie away. Everyone in a deal that stays is shown, as everywhere.
/// </summary>
internal sealed class Focus
{
    private readonly Snapshot _snapshot;
    private readonly bool _group;
    private readonly int _steps;
    private readonly Party[] _centres;

    private Focus(Snapshot snapshot, DealFilter filter)
    {
        _snapshot = snapshot;
        _group = filter.Group;
        _steps = filter.Values(FilterParameters.Steps).Contains("2") ? 2 : 1;
        _centres = [.. filter.Values(FilterParameters.Focus).Select(snapshot.FindParty).OfType<Party>().Select(NodeOf).Distinct()];
    }

    /// <summary>The focus that a filter asks for; null when it asks for none.</summary>
    public static Focus? Of(Snapshot snapshot, DealFilter filter) =>
        filter.Has(FilterParameters.Focus) ? new Focus(snapshot, filter) : null;

    /// <summary>The deals of the set that are near enough.</summary>
    public DealSet In(DealSet deals)
    {
        var near = new HashSet<int>();
        var reached = new HashSet<Party>(_centres);
        foreach (var centre in _centres)
            near.UnionWith(DealsOf(centre, deals));
        if (_steps == 2)
        {
            foreach (var party in _centres.SelectMany(centre => Neighbours(centre, deals)).Where(reached.Add))
                near.UnionWith(DealsOf(party, deals));
        }

        return DealSet.Of(deals.Size, near);
    }

    /// <summary>With groups a vehicle is its group's head, unless it raised money itself: targets stay themselves.</summary>
    private Party NodeOf(Party party) => _group && party.AsTarget.Count == 0 ? party.Root : party;

    private IEnumerable<Party> Neighbours(Party centre, DealSet deals) =>
    [
        .. centre.AsTarget.Where(deals.Contains).SelectMany(deal => _snapshot.Deals[deal].Parts).Select(part => _group ? part.Investor.Root : part.Investor),
        .. AsInvestor(centre).Where(deals.Contains).Select(deal => _snapshot.Deals[deal].Target),
    ];

    private IEnumerable<int> DealsOf(Party party, DealSet deals) => party.AsTarget.Concat(AsInvestor(party)).Where(deals.Contains);

    // The facet of investors knows the deals of groups too; a vehicle that is a target invests as its group's head, not as itself.
    private IReadOnlyList<int> AsInvestor(Party party) => !_group
        ? party.AsInvestor
        : party.Root == party ? _snapshot.Facets.Column(FilterParameters.Investor, group: true).Find(party.Id)?.Deals ?? [] : [];
}
