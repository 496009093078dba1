using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views.Layout;

namespace Ecosystem.Core.Views;

/// <summary>Where the nodes of the whole graph stand.</summary>
internal static class GraphPlaces
{
    /// <summary>One place per node, from the ties between investors and targets.</summary>
    public static LayoutPoint[] Of(Snapshot snapshot, IReadOnlyList<Party> nodes, Dictionary<string, int> nodeOf)
    {
        var edges = snapshot.Deals.Take(snapshot.DrawnDeals)
            .SelectMany(deal => deal.Parts.Select(part => (Investor: nodeOf[part.Investor.Id], Target: nodeOf[deal.Target.Id])))
            .Where(pair => pair.Investor != pair.Target)
            .CountBy(pair => pair)
            .Select(pair => new LayoutEdge(pair.Key.Investor, pair.Key.Target, pair.Value));
        return NetworkLayout.Arrange([.. nodes.Select(Radius)], [.. edges]);
    }

    /// <summary>Half the size a node is drawn with, roughly: nodes grow with the money they raised or gave, by its logarithm.</summary>
    private static double Radius(Party party) => 6 + 2.5 * Math.Sqrt(party.AsTarget.Count + party.AsInvestor.Count);
}
