using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Snapshots;

/// <summary>Answers the filter's <c>also</c>: within a value all conditions hold, of several values any does.</summary>
internal sealed class ConditionQuestion(Snapshot snapshot, bool group)
{
    // What stays unexplained is a property of a deal: asked of all deals once a snapshot.
    private static readonly ConditionalWeakTable<Snapshot, ConcurrentDictionary<ConditionKind, DealSet>> Kept = [];

    public DealSet Answer(IEnumerable<string> values) => values
        .Select(value => Condition.ReadAll(value) ?? throw new ArgumentException($"'{value}' is no condition.", nameof(values)))
        .Aggregate(DealSet.None(snapshot.Deals.Count), (deals, conditions) => deals.Or(All(conditions)));

    private DealSet All(IEnumerable<Condition> conditions) => conditions.Aggregate(snapshot.AllDeals, (deals, condition) => deals.And(One(condition)));

    private DealSet One(Condition condition) => condition.Kind switch
    {
        ConditionKind.Form => Facet(FilterParameters.Form, condition.Form!),
        ConditionKind.Investor => condition.Party is { } id ? Facet(FilterParameters.Investor, id) : Where(deal => deal.Parts.Count == 0),
        ConditionKind.Sector => condition.Sector is { } sector ? Facet(FilterParameters.Sector, sector) : Where(deal => deal.Target.Organization is not { Sectors.Count: > 0 }),
        ConditionKind.Gives => Of(condition.Party!, (deal, party) => FormValues.Of(FormsOf(deal, party)).Contains(condition.Form!)),
        ConditionKind.Others => Of(condition.Party!, (deal, party) => deal.Parts.Any(part => Standing(part.Investor) != party && part.Legs.Count > 0)),
        _ => Kept.GetOrCreateValue(snapshot).GetOrAdd(condition.Kind, kind => Where(deal => Holds(kind, deal))),
    };

    private static bool Holds(ConditionKind kind, DealEntry deal) => kind switch
    {
        ConditionKind.Unexplained => DealAccount.ByForm(deal).IsUnexplained,
        ConditionKind.Unsplit => DealAccount.ByInvestor(deal).IsUnexplained,
        ConditionKind.Beyond => DealAccount.ByForm(deal).Beyond > 0,
        _ => throw new InvalidOperationException($"No such condition: {kind}."),
    };

    private DealSet Facet(string parameter, string value) => snapshot.Facets.Column(parameter, group).Any([value]);

    private DealSet Where(Func<DealEntry, bool> holds) => DealSet.Where(snapshot.Deals.Count, index => holds(snapshot.Deals[index]));

    // Only deals in which the party takes part.
    private DealSet Of(string id, Func<DealEntry, Party, bool> holds)
    {
        var party = Standing(snapshot.Party(id));
        var deals = snapshot.Facets.Column(FilterParameters.Investor, group).Find(id)?.Deals ?? [];
        return DealSet.Of(snapshot.Deals.Count, deals.Where(index => holds(snapshot.Deals[index], party)));
    }

    private FormSet FormsOf(DealEntry deal, Party party) =>
        deal.Parts.Where(part => Standing(part.Investor) == party).Aggregate(new FormSet(), (forms, part) => forms.With(part.Forms));

    private Party Standing(Party party) => group ? party.Root : party;
}
