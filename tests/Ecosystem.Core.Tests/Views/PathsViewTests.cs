using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class PathsViewTests
{
    [Fact]
    public void Path_BetweenTwoInvestorsOfOneCompany_GoesThroughIt()
    {
        var path = Paths("", "alibaba", "long-z").Paths.ShouldHaveSingleItem();

        path.Nodes.ShouldBe(["alibaba", "moonshot-ai", "long-z"]);
        path.Ties.Select(tie => string.Join(' ', tie.Deals)).ShouldBe(["moonshot-ai-2024-02", "moonshot-ai-2023 moonshot-ai-2024-02"]);
        path.Ties[1].Edges.ShouldHaveSingleItem().Source.ShouldBe("long-z", "the edge says who invested, whichever way the path runs");
    }

    [Fact]
    public void Path_WithGroups_CountsAVehicleAsItsHead()
    {
        Paths("", "meituan", "moonshot-ai").ShouldBe(new PathsView(null, "moonshot-ai", []), new SameEnds());

        Paths("group=true", "meituan", "moonshot-ai").Paths.ShouldHaveSingleItem().Nodes.ShouldBe(["meituan", "moonshot-ai"]);
        Paths("group=true", "long-z", "moonshot-ai").Paths.ShouldHaveSingleItem().Nodes.ShouldBe(["meituan", "moonshot-ai"]);
    }

    [Fact]
    public void Path_ToOneself_IsNone() => Paths("", "alibaba", "alibaba").Paths.ShouldBeEmpty();

    [Fact]
    public void Tie_ThatRunsBothWays_HoldsBothEdges()
    {
        var tie = Paths("", "z-fund", "zhipu-ai").Paths.ShouldHaveSingleItem().Ties.ShouldHaveSingleItem();

        tie.Edges.Select(edge => edge.Source).ShouldBe(["z-fund", "zhipu-ai"], ignoreOrder: true);
        tie.Deals.ShouldBe(["z-fund-2024", "zhipu-ai-2024-05"]);
    }

    [Fact]
    public void Help_WhereTheFilterCutsThePath_NamesTheChoiceToDrop()
    {
        var help = Help("status=completed&form=compute-credits", "hongshan", "long-z");
        help.ShouldBeEmpty("there is a path");

        Help("form=cash&kind=secondary", "hongshan", "alibaba").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            drop => drop.Chip.ShouldBe(new FilterChip("kind", "secondary")), drop => drop.Ties.ShouldBe(2));
        Help("form=data&kind=secondary", "hongshan", "alibaba").ShouldHaveSingleItem().Chip.ShouldBeNull("dropping one is not enough");
        Help("form=data", "hongshan", "pony-ai").ShouldBeEmpty("nothing ties the two");
    }

    [Fact]
    public void Path_OfTheRealData_TiesMeituanToZhipu()
    {
        var snapshot = RealData.Snapshot;
        var network = NetworkView.Of(snapshot, snapshot.AllDeals, group: true);

        var view = PathsView.Of(network, snapshot.Party("meituan"), snapshot.Party("zhipu-ai"));

        view.Paths.Count.ShouldBe(PathsView.Most);
        view.Paths.Select(path => path.Ties.Count).ShouldBeInOrder();
        foreach (var path in view.Paths)
        {
            path.Nodes[0].ShouldBe("meituan");
            path.Nodes[^1].ShouldBe("zhipu-ai");
            path.Nodes.ShouldBeUnique();
            path.Ties.ShouldAllBe(tie => tie.Edges.Count > 0 && tie.Deals.Count > 0);
        }
    }

    private static PathsView Paths(string query, string from, string to)
    {
        var filter = Samples.Filter(Samples.Snapshot, query);
        return PathsView.Of(NetworkView.Of(Samples.Snapshot, Samples.Snapshot.Select(filter), filter.Group), Samples.Snapshot.Party(from), Samples.Snapshot.Party(to));
    }

    private static IReadOnlyList<PathWithout> Help(string query, string from, string to) => Paths(query, from, to).Paths.Count > 0
        ? []
        : PathHelp.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, query), Samples.Snapshot.Party(from), Samples.Snapshot.Party(to));

    private sealed class SameEnds : IEqualityComparer<PathsView>
    {
        public bool Equals(PathsView? one, PathsView? other) => (one?.From, one?.To, one?.Paths.Count) == (other?.From, other?.To, other?.Paths.Count);

        public int GetHashCode(PathsView view) => HashCode.Combine(view.From, view.To);
    }
}
