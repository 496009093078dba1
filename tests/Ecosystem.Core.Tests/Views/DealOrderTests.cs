using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class DealOrderTests
{
    [Fact]
    public void Sort_Default_IsTheLatestFirst() =>
        Ids(DealOrder.Default)[..3].ShouldBe(["moonshot-ai-2026-06", "swiss-lab-2026", "pony-ai-2024-11"]);

    [Theory]
    [InlineData("usd", "moonshot-ai-2024-04")]
    [InlineData("-usd", "moonshot-ai-2026-06")]
    public void Sort_ByDollars_PutsTheUndisclosedLastEitherWay(string order, string first)
    {
        Ids(order)[0].ShouldBe(first);
        Ids(order)[^1].ShouldBe("swiss-lab-2026");
    }

    [Fact]
    public void Sort_EveryAllowedOrder_KeepsEveryDeal()
    {
        foreach (var order in DealOrder.Allowed)
            Ids(order).Order(StringComparer.Ordinal).ShouldBe(Samples.Snapshot.Deals.Select(deal => deal.Id), order);
        Should.Throw<ArgumentException>(() => Ids("colour"));
    }

    private static string[] Ids(string order) => [.. DealOrder.Sort(Samples.Snapshot, Samples.Snapshot.AllDeals, order).Select(deal => deal.Id)];
}
