using System.Collections.Frozen;
using Ecosystem.Core.Views.Ties;

namespace Ecosystem.Core.Views;

/// <summary>Parties of a network that deal with one another more than with the rest.</summary>
/// <param name="Number">1 for the community with the most members.</param>
/// <param name="Largest">The member with the most disclosed dollars, raised or invested; among equals the one in more deals. The community is called by it.</param>
/// <param name="Members">Ids, sorted.</param>
public sealed record Community(int Number, NetworkNode Largest, IReadOnlyList<string> Members);

/// <summary>
/// The communities of a network (docs/method.md, Communities). They are made from the set of deals at hand, so a filter may change them; the same
/// set gives the same communities everywhere. Who has no tie in the set is in none.
/// </summary>
public sealed class CommunitiesView
{
    private readonly FrozenDictionary<string, Community> _byMember;

    private CommunitiesView(IReadOnlyList<Community> all)
    {
        All = all;
        _byMember = all.SelectMany(community => community.Members, (community, member) => (community, member))
            .ToFrozenDictionary(pair => pair.member, pair => pair.community, StringComparer.Ordinal);
    }

    /// <summary>The largest first.</summary>
    public IReadOnlyList<Community> All { get; }

    /// <summary>The community of a node; null when it has no tie.</summary>
    public Community? Of(string id) => _byMember.GetValueOrDefault(id);

    /// <summary>Finds the communities of a network by modularity, every tie weighing as many as the deals along it.</summary>
    public static CommunitiesView Of(NetworkView network)
    {
        var graph = TieGraph.Of(network);
        var found = Louvain.Of(graph);
        var nodes = network.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        return new CommunitiesView(
        [
            .. Enumerable.Range(0, graph.Count).Where(node => graph.Of(node).Count > 0).GroupBy(node => found[node], graph.Id)
                .Select(members => members.ToArray()).OrderByDescending(members => members.Length).ThenBy(members => members[0], StringComparer.Ordinal)
                .Select((members, place) => new Community(place + 1, members.Select(id => nodes[id]).OrderByDescending(Dollars).ThenByDescending(node => node.Deals).First(), members)),
        ]);
    }

    private static decimal Dollars(NetworkNode node) => Math.Max(node.Raised.Low, node.Invested.Low);
}
