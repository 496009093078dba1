using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>An organization or personal investor in the network of a set of deals.</summary>
/// <param name="Kind">Kind of the organization, or <c>person</c>.</param>
/// <param name="Deals">Deals of the set in which it is target or investor.</param>
/// <param name="Invested">What is known to be its own, over the deals it took part in.</param>
/// <param name="Raised">The sizes of the deals in which it is the target, secondaries left out.</param>
public sealed record NetworkNode(string Id, string Name, string? NameZh, string Kind, bool Person, bool Unicorn, int Deals, Total Invested, Total Raised)
{
    /// <summary>What graph files show at the node.</summary>
    public string Label => Name;
}

/// <summary>All deals of the set between one investor and one target.</summary>
/// <param name="Source">Id of the investor.</param>
/// <param name="Target">Id of the target.</param>
/// <param name="Deals">Ids, sorted.</param>
/// <param name="Forms">In how many of the deals the investor gave each form; empty when none is known.</param>
/// <param name="Usd">What is known to be this investor's.</param>
/// <param name="DealUsd">Sizes of the deals that do not say what this investor gave; never to be added up over edges.</param>
public sealed record NetworkEdge(string Source, string Target, IReadOnlyList<string> Deals, IReadOnlyDictionary<string, int> Forms, Total Usd, Total DealUsd);

/// <summary>The network of a set of deals: every participant of its deals, one edge per investor and target.</summary>
public sealed record NetworkView(string Version, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkEdge> Edges)
{
    /// <summary>Deals of the set that a limit leaves out (<see cref="PictureLimits"/>); 0 for the published dataset.</summary>
    public int OmittedDeals { get; private init; }

    /// <summary>The network of a set of deals as far as the limits allow, and how many deals they leave out.</summary>
    public static NetworkView Limited(Snapshot snapshot, DealSet deals, bool group = false)
    {
        var drawn = snapshot.Drawn(deals);
        return Of(snapshot, drawn, group) with { OmittedDeals = deals.Count - drawn.Count };
    }

    /// <summary>Draws the network of a set of deals.</summary>
    /// <param name="group">True when a vehicle that invests counts as its group. Targets stay themselves: who takes over its own subsidiary is still seen.</param>
    public static NetworkView Of(Snapshot snapshot, DealSet deals, bool group = false)
    {
        var nodes = new Dictionary<string, NetworkNodeSum>(StringComparer.Ordinal);
        var edges = new Dictionary<(string, string), NetworkEdgeSum>();
        foreach (var deal in snapshot.In(deals))
        {
            var target = NodeOf(deal.Target);
            target.AddAsTarget(deal);
            foreach (var investor in deal.Parts.GroupBy(part => group ? part.Investor.Root : part.Investor))
            {
                DealPart[] parts = [.. investor];
                NodeOf(investor.Key).AddAsInvestor(deal, parts);
                var key = (investor.Key.Id, target.Party.Id);
                if (!edges.TryGetValue(key, out var edge))
                    edges[key] = edge = new NetworkEdgeSum();
                edge.Add(deal, parts);
            }
        }

        return new NetworkView(snapshot.Version,
            [.. nodes.Values.Select(node => node.ToNode()).OrderBy(node => node.Id, StringComparer.Ordinal)],
            [.. edges.Select(pair => pair.Value.ToEdge(pair.Key.Item1, pair.Key.Item2))
                .OrderBy(edge => edge.Source, StringComparer.Ordinal).ThenBy(edge => edge.Target, StringComparer.Ordinal)]);

        NetworkNodeSum NodeOf(Party party)
        {
            if (!nodes.TryGetValue(party.Id, out var node))
                nodes[party.Id] = node = new NetworkNodeSum(party);
            return node;
        }
    }
}
