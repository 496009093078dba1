using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class EgoLayoutTests
{
    private static readonly EgoFrame Frame = new();

    [Fact]
    public void Arrange_NoNeighbours_IsEmpty() => EgoLayout.Arrange([]).ShouldBeEmpty();

    [Fact]
    public void Arrange_OneNeighbour_StandsBesideTheMiddle() =>
        EgoLayout.Arrange([new(1, EgoSide.Left)])[0].ShouldSatisfyAllConditions(
            place => place.Y.ShouldBe(0), place => place.X.ShouldBeLessThan(0), place => place.LabelOnLeft.ShouldBeTrue(), place => place.ShowsLabel.ShouldBeTrue());

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(24)]
    [InlineData(40)]
    [InlineData(75)]
    public void Arrange_AnyNumber_LabelsKeepALineApartWithinTheFrame(int count)
    {
        var places = EgoLayout.Arrange([.. Enumerable.Range(0, count).Select(i => new EgoSpoke(i * 7 % 11))]);

        places.ShouldAllBe(place => Math.Abs(place.X) + place.LabelRoom <= Frame.HalfWidth + 1e-6 && Math.Abs(place.Y) <= Frame.HalfHeight);
        foreach (var side in places.Where(place => place.ShowsLabel).GroupBy(place => place.LabelOnLeft))
        {
            var lines = side.Select(place => place.Y).Order().ToArray();
            lines.Zip(lines.Skip(1), (upper, lower) => lower - upper).ShouldAllBe(gap => gap >= Frame.LineHeight - 1e-6);
        }
    }

    [Fact]
    public void Arrange_InvestorsAndInvestments_KeepTheirSides()
    {
        var places = EgoLayout.Arrange([new(3, EgoSide.Left), new(9, EgoSide.Left), new(5, EgoSide.Right)]);

        places.Select(place => place.X < 0).ShouldBe([true, true, false]);
    }

    [Fact]
    public void Arrange_MoreThanOneSideHolds_UsesTheOtherToo()
    {
        var places = EgoLayout.Arrange([.. Enumerable.Range(0, 30).Select(i => new EgoSpoke(i, EgoSide.Left))]);

        places.Count(place => place.X > 0).ShouldBe(10);
        places.ShouldAllBe(place => place.ShowsLabel);
    }

    [Fact]
    public void Arrange_TheMostImportant_StandsNearestToTheMiddle()
    {
        var places = EgoLayout.Arrange([new(1), new(50), new(2), new(3), new(2), new(1)]);

        places.Select(place => place.X * place.X + place.Y * place.Y).ToList().IndexOf(places.Min(place => place.X * place.X + place.Y * place.Y)).ShouldBe(1);
    }
}
