using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class FacetsViewTests
{
    [Fact]
    public void Of_Choice_DoesNotChangeItsOwnCounts()
    {
        var facets = FacetsView.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "form=compute-credits"));

        facets.Total.ShouldBe(2);
        Item(facets, "form", "data").ShouldBe(new FacetItem("data", "Data", 1, false));
        Item(facets, "form", "compute-credits").ShouldBe(new FacetItem("compute-credits", "Compute credits", 2, true));
        Item(facets, "kind", "ipo").ShouldBe(new FacetItem("ipo", "IPO", 0, false));
        Item(facets, "investor", "alibaba").Count.ShouldBe(1);
        Item(facets, "investor", "lei-jun").ShouldBe(new FacetItem("lei-jun", "Lei Jun", 0, false));
    }

    [Fact]
    public void Of_Groups_CountVehiclesAsTheirHead()
    {
        var facets = FacetsView.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "group=true&investor=long-z"));

        Item(facets, "investor", "meituan").ShouldBe(new FacetItem("meituan", "Meituan", 2, true));
        facets.Facets["investor"].ShouldNotContain(item => item.Value == "long-z");
    }

    [Fact]
    public void Of_ChosenValueThatNoDealHas_IsShownAllTheSame()
    {
        var facets = FacetsView.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "investor=meituan"));

        Item(facets, "investor", "meituan").ShouldBe(new FacetItem("meituan", "Meituan", 0, true));
    }

    [Fact]
    public void Of_Ranges_LeaveOutTheirOwnBounds()
    {
        var all = FacetsView.Of(Samples.Snapshot, DealFilter.Empty).Ranges;
        var bounded = FacetsView.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "from=2024&to=2024&min-usd=500m&min-valuation-usd=1bn&round=a")).Ranges;

        all.Announced.Min.ShouldBe(new DateOnly(2023, 1, 1));
        all.Announced.Max.ShouldBe(new DateOnly(2026, 6, 8));
        all.Announced.Buckets.Sum(bucket => bucket.Count).ShouldBe(Samples.Snapshot.Deals.Count);
        all.Usd.Min.ShouldBe(40_000_000);
        all.Usd.Max.ShouldBe(2_000_000_000);
        all.Usd.Buckets.Sum(bucket => bucket.Count).ShouldBe(8, "the Swiss round has no rate");
        bounded.Usd.Buckets.Sum(bucket => bucket.Count).ShouldBe(1);
    }

    [Fact]
    public void Of_NothingPasses_HasEmptyRanges()
    {
        var ranges = FacetsView.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "kind=debt")).Ranges;

        ranges.Announced.ShouldSatisfyAllConditions(range => range.Min.ShouldBeNull(), range => range.Buckets.ShouldBeEmpty());
        ranges.Usd.ShouldSatisfyAllConditions(range => range.Max.ShouldBeNull(), range => range.Buckets.ShouldBeEmpty());
    }

    [Fact]
    public void EmptyHelp_FilterWithoutDeals_NamesTheChipsToDrop()
    {
        var help = EmptyHelp.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "form=compute-credits&city=Guangzhou"));

        help.Select(dropped => (dropped.Chip, dropped.Count)).ShouldBe([(new("form", "compute-credits"), 2), (new("city", "Guangzhou"), 2)]);
        help[0].Filter.ToQuery().ShouldBe("city=Guangzhou");
    }

    private static FacetItem Item(FacetsView view, string facet, string value) => view.Facets[facet].Single(item => item.Value == value);
}
