using System.Collections.Frozen;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>For every facet, the deals of each of its values: made once with the snapshot, counted for every filter.</summary>
public sealed class FacetIndex
{
    private static readonly string[] Both = ["true", "false"];
    private static readonly string[] OnlyTrue = ["true"];

    private readonly FrozenDictionary<string, FacetColumn> _columns;
    private readonly FacetColumn _investorGroups;
    private readonly FrozenDictionary<string, string[]> _known;

    internal FacetIndex(Snapshot snapshot)
    {
        string NameOf(string id) => snapshot.Party(id).Name;
        FacetColumn[] columns =
        [
            FacetColumn.Closed(FilterParameters.Form, FormValues.Names, snapshot, deal => FormValues.Of(deal.Forms)),
            FacetColumn.Closed(FilterParameters.Kind, Vocabulary<DealKind>.Names, snapshot, deal => [Vocabulary<DealKind>.Name(deal.Deal.Kind)]),
            FacetColumn.Closed(FilterParameters.Status, Vocabulary<DealStatus>.Names, snapshot, deal => [Vocabulary<DealStatus>.Name(deal.Deal.Status)]),
            FacetColumn.Closed(FilterParameters.Round, Vocabulary<RoundClass>.Names, snapshot, deal => [Vocabulary<RoundClass>.Name(deal.RoundClass)]),
            FacetColumn.Open(FilterParameters.Investor, snapshot, deal => deal.Parts.Select(part => part.Investor.Id), NameOf),
            FacetColumn.Closed(FilterParameters.InvestorKind, [.. Vocabulary<OrganizationKind>.Names, "person"], snapshot, deal => deal.Parts.Select(part => part.Investor.Kind)),
            FacetColumn.Open(FilterParameters.Target, snapshot, deal => [deal.Target.Id], NameOf),
            FacetColumn.Open(FilterParameters.Sector, snapshot, deal => deal.Target.Organization?.Sectors ?? [], value => Labels.Of(FilterParameters.Sector, value)),
            FacetColumn.Open(FilterParameters.City, snapshot, deal => deal.Target.Organization?.City is { } city ? [city] : [], value => value),
            FacetColumn.Open(FilterParameters.Country, snapshot, deal => deal.Target.Organization?.Country is { } country ? [country] : [], value => Labels.Of(FilterParameters.Country, value)),
            FacetColumn.Closed(FilterParameters.Escrow, OnlyTrue, snapshot, deal => deal.InEscrow ? ["true"] : []),
            FacetColumn.Closed(FilterParameters.Disputed, Both, snapshot, deal => [deal.Disputed ? "true" : "false"]),
            FacetColumn.Closed(FilterParameters.Reliability, Vocabulary<Reliability>.Names, snapshot, deal => deal.Sources.Select(source => Vocabulary<Reliability>.Name(source.Reliability))),
            FacetColumn.Closed(FilterParameters.Unicorn, Both, snapshot, deal => [deal.Target.IsUnicorn ? "true" : "false"]),
        ];
        _columns = columns.ToFrozenDictionary(column => column.Parameter, StringComparer.Ordinal);
        _investorGroups = FacetColumn.Open(FilterParameters.Investor, snapshot, deal => deal.Parts.Select(part => part.Investor.Root.Id), NameOf, id => snapshot.FindParty(id)?.Root.Id ?? id);
        _known = Known(snapshot.Dataset.Organizations);
    }

    /// <summary>The values of a facet.</summary>
    /// <param name="group">True when investors count as their group.</param>
    public FacetColumn Column(string parameter, bool group = false) =>
        group && parameter == FilterParameters.Investor ? _investorGroups : _columns[parameter];

    /// <summary>What a query may ask of a facet with a list of values; for sectors, cities and countries all that any organization has.</summary>
    public IReadOnlyList<string> Allowed(string parameter) =>
        _known.TryGetValue(parameter, out var known) ? known : [.. _columns[parameter].Values.Select(value => value.Value)];

    private static FrozenDictionary<string, string[]> Known(IReadOnlyList<Organization> organizations) => new Dictionary<string, string[]>
    {
        [FilterParameters.Sector] = Sorted(organizations.SelectMany(item => item.Sectors)),
        [FilterParameters.City] = Sorted(organizations.Select(item => item.City).OfType<string>()),
        [FilterParameters.Country] = Sorted(organizations.Select(item => item.Country).OfType<string>()),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static string[] Sorted(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
