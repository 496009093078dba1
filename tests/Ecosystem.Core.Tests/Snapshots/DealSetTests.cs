using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Snapshots;

public class DealSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(513)]
    public void All_OfAnySize_HoldsEachDealOnce(int size)
    {
        var all = DealSet.All(size);

        all.Count.ShouldBe(size);
        all.Indexes().ShouldBe(Enumerable.Range(0, size));
        all.IsEmpty.ShouldBe(size == 0);
    }

    [Fact]
    public void Combinations_OfTwoSets_AreThoseOfTheirIndexes()
    {
        int[] threes = [.. Enumerable.Range(0, 1000).Where(i => i % 3 == 0)];
        int[] fives = [.. Enumerable.Range(0, 1000).Where(i => i % 5 == 0)];
        var (left, right) = (DealSet.Of(1000, threes), DealSet.Of(1000, fives));

        left.And(right).Indexes().ShouldBe(threes.Intersect(fives));
        left.Or(right).Indexes().ShouldBe(threes.Union(fives).Order());
        left.AndNot(right).Indexes().ShouldBe(threes.Except(fives));
        left.CountOfAnd(right).ShouldBe(threes.Intersect(fives).Count());
        left.Contains(999).ShouldBeTrue();
        left.Contains(998).ShouldBeFalse();
    }

    [Fact]
    public void ToBase64_PutsDealZeroInTheLowestBitOfTheFirstByte()
    {
        Convert.FromBase64String(DealSet.Of(10, [0, 9]).ToBase64()).ShouldBe(new byte[] { 0b0000_0001, 0b0000_0010 });
        Convert.FromBase64String(DealSet.All(513).ToBase64()).Length.ShouldBe(65);
    }

    [Fact]
    public void Equality_IsThatOfTheDeals()
    {
        DealSet.Of(70, [1, 69]).ShouldBe(DealSet.Of(70, [69, 1]));
        DealSet.Of(70, [1]).ShouldNotBe(DealSet.Of(71, [1]));
        Should.Throw<ArgumentException>(() => DealSet.All(3).And(DealSet.All(4)));
    }
}
