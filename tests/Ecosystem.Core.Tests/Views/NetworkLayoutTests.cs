using Ecosystem.Core.Views;
using Ecosystem.Core.Views.Layout;

namespace Ecosystem.Core.Tests.Views;

public class NetworkLayoutTests
{
    [Fact]
    public void Arrange_NoNodes_IsEmpty() => NetworkLayout.Arrange([], []).ShouldBeEmpty();

    [Fact]
    public void Arrange_OneNode_LiesInTheMiddle() => NetworkLayout.Arrange([5], []).ShouldBe([new LayoutPoint(0, 0)]);

    [Fact]
    public void Arrange_TwoTiedNodes_StandApart()
    {
        var places = NetworkLayout.Arrange([10, 10], [new(0, 1), new(1, 0, 3)]);

        Distance(places[0], places[1]).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Arrange_SameGraph_GivesTheSamePlaces()
    {
        var (radii, edges) = Field(400, 1);

        NetworkLayout.Arrange(radii, edges).ShouldBe(NetworkLayout.Arrange(radii, edges));
    }

    [Fact]
    public void Arrange_EdgesInAnotherOrder_GivesTheSamePlaces()
    {
        var (radii, edges) = Field(120, 2);
        var turned = edges.Reverse().Select(edge => new LayoutEdge(edge.Target, edge.Source, edge.Weight)).ToArray();

        NetworkLayout.Arrange(radii, turned).ShouldBe(NetworkLayout.Arrange(radii, edges));
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(60, 4)]
    [InlineData(600, 5)]
    [InlineData(2500, 6)] // above the size up to which every pair is reckoned
    public void Arrange_AnyField_StaysInTheFrameWithoutOverlaps(int nodes, int seed)
    {
        var (radii, edges) = Field(nodes, seed);

        var places = NetworkLayout.Arrange(radii, edges);

        places.Length.ShouldBe(nodes);
        places.ShouldAllBe(place => Math.Abs(place.X) <= 1040 && Math.Abs(place.Y) <= 700);
        DeepestOverlap(radii, places).ShouldBeLessThan(0.5);
    }

    [Fact]
    public void Arrange_LargeField_FillsALandscapeFrame()
    {
        var (radii, edges) = Field(600, 7);

        var places = NetworkLayout.Arrange(radii, edges);

        (places.Max(place => place.X) - places.Min(place => place.X)).ShouldBeInRange(1500, 2080);
        (places.Max(place => place.Y) - places.Min(place => place.Y)).ShouldBeInRange(1000, 1400);
    }

    [Fact]
    public void Arrange_TiedNodes_LieNearerThanStrangers()
    {
        var (radii, edges) = Field(300, 8);

        var places = NetworkLayout.Arrange(radii, edges);

        var tied = edges.Average(edge => Distance(places[edge.Source], places[edge.Target]));
        var strangers = Enumerable.Range(0, 299).Average(i => Distance(places[i], places[i + 1]));
        tied.ShouldBeLessThan(strangers * 0.7);
    }

    [Fact]
    public void Arrange_MoreDiscsThanTheFrameHolds_StillStaysNearIt()
    {
        var radii = Enumerable.Repeat(60.0, 500).ToArray();
        var edges = Enumerable.Range(1, 499).Select(i => new LayoutEdge(0, i)).ToArray();

        NetworkLayout.Arrange(radii, edges).ShouldAllBe(place => Math.Abs(place.X) < 2000 && Math.Abs(place.Y) < 2000);
    }

    [Fact]
    public void Arrange_ManyParts_ShareNoPlace()
    {
        var radii = Enumerable.Repeat(6.0, 300).ToArray();
        var edges = Enumerable.Range(0, 100).Select(i => new LayoutEdge(2 * i, 2 * i + 1)).ToArray();

        var places = NetworkLayout.Arrange(radii, edges);

        DeepestOverlap(radii, places).ShouldBeLessThan(0.5);
        places.ShouldAllBe(place => Math.Abs(place.X) <= 1040 && Math.Abs(place.Y) <= 700);
    }

    [Fact]
    public void Arrange_EdgeToNoNode_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => NetworkLayout.Arrange([1, 1], [new(0, 2)]));

    [Fact]
    public void Arrange_WeightlessEdge_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => NetworkLayout.Arrange([1, 1], [new(0, 1, 0)]));

    /// <summary>A field in which the rich get richer, with a few parts apart and a few nodes alone.</summary>
    private static (double[] Radii, LayoutEdge[] Edges) Field(int nodes, int seed)
    {
        var random = new Random(seed);
        var ends = new List<int> { 0 };
        var edges = new List<LayoutEdge>();
        for (var node = 1; node < nodes; node++)
        {
            if (node % 17 == 16)
                continue;
            var other = node % 13 == 12 ? node - 1 : ends[random.Next(ends.Count)];
            edges.Add(new LayoutEdge(node, other, 1 + random.Next(3)));
            ends.AddRange(other, node);
        }

        var radii = new double[nodes];
        foreach (var end in edges.SelectMany(edge => new[] { edge.Source, edge.Target }))
            radii[end]++;
        return ([.. radii.Select(degree => 3 + Math.Sqrt(degree))], [.. edges]);
    }

    private static double Distance(LayoutPoint one, LayoutPoint other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));

    private static double DeepestOverlap(double[] radii, LayoutPoint[] places)
    {
        var deepest = 0.0;
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < i; j++)
                deepest = Math.Max(deepest, radii[i] + radii[j] - Distance(places[i], places[j]));
        }

        return deepest;
    }
}
