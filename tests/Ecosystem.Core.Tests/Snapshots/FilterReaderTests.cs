using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Snapshots;

public class FilterReaderTests
{
    [Theory]
    [InlineData("form=compute")]
    [InlineData("form=Cash")]
    [InlineData("kind=merger")]
    [InlineData("status=done")]
    [InlineData("round=series-a")]
    [InlineData("investor=nobody")]
    [InlineData("target=nobody")]
    [InlineData("investor-kind=bank")]
    [InlineData("sector=shipping")]
    [InlineData("city=Atlantis")]
    [InlineData("country=XX")]
    [InlineData("escrow=false")]
    [InlineData("disputed=maybe")]
    [InlineData("reliability=rumour")]
    [InlineData("unicorn=yes")]
    [InlineData("from=2024-13")]
    [InlineData("to=yesterday")]
    [InlineData("min-usd=-1")]
    [InlineData("max-usd=1,000")]
    [InlineData("min-valuation-usd=1k")]
    [InlineData("max-valuation-usd=bn")]
    [InlineData("group=false")]
    [InlineData("form=")]
    [InlineData("q=")]
    [InlineData("form")]
    [InlineData("colour=red")]
    [InlineData("page=2")]
    public void Read_UnknownParameterOrValue_IsAProblemAndTheRestIsKept(string query)
    {
        var reading = DealFilter.Read(Samples.Snapshot, Samples.Query($"kind=ipo&{query}"));

        reading.Problems.ShouldHaveSingleItem().Parameter.ShouldBe(query.Split('=')[0]);
        reading.Filter.ToQuery().ShouldBe("kind=ipo");
    }

    [Fact]
    public void Read_UnknownValue_SaysWhatIsAllowed()
    {
        var problem = DealFilter.Read(Samples.Snapshot, Samples.Query("form=compute")).Problems.Single();

        problem.Value.ShouldBe("compute");
        problem.Allowed.ShouldBe(["cash", "compute-credits", "traffic", "data", "intellectual-property", "services", "business", "equity-swap",
            "purchase-commitment", "guarantee", "grant", "other", "mixed", "undisclosed", "non-cash"]);
    }

    [Fact]
    public void Read_NamesOfTheRoute_ArePassedOver()
    {
        var reading = DealFilter.Read(Samples.Snapshot, Samples.Query("page=2&form=cash"), "page", "size");

        reading.IsClean.ShouldBeTrue();
        reading.Filter.ToQuery().ShouldBe("form=cash");
    }

    [Fact]
    public void Read_MergedId_StandsForItsSurvivor() =>
        DealFilter.Read(Samples.Snapshot, Samples.Query("target=kimi-company")).Filter.Values("target").ShouldBe(["moonshot-ai"]);

    [Fact]
    public void ToQuery_AnyOrder_IsCanonical()
    {
        var one = Samples.Filter(Samples.Snapshot, "to=2024&form=traffic&q=kimi%20%26%20co&form=cash&max-usd=1.5BN");
        var other = Samples.Filter(Samples.Snapshot, "max-usd=1.5bn&form=cash&form=traffic&form=cash&to=2024&q=kimi%20%26%20co");

        one.ToQuery().ShouldBe("q=kimi%20%26%20co&form=cash&form=traffic&to=2024&max-usd=1.5bn");
        one.ShouldBe(other);
        one.GetHashCode().ShouldBe(other.GetHashCode());
    }

    [Fact]
    public void Changes_ToAFilter_LeaveItAsItWas()
    {
        var filter = Samples.Filter(Samples.Snapshot, "form=cash&kind=ipo");

        filter.Toggle("form", "traffic").ToQuery().ShouldBe("form=cash&form=traffic&kind=ipo");
        filter.Toggle("form", "cash").ToQuery().ShouldBe("kind=ipo");
        filter.With("form", "data").ToQuery().ShouldBe("form=data&kind=ipo");
        filter.Without("kind", "from").ToQuery().ShouldBe("form=cash");
        filter.Chips.ShouldBe([new FilterChip("form", "cash"), new FilterChip("kind", "ipo")]);
        filter.ToQuery().ShouldBe("form=cash&kind=ipo");
        Should.Throw<ArgumentException>(() => filter.With("colour", "red"));
    }

    [Theory]
    [InlineData("100m", 100_000_000)]
    [InlineData("1.5bn", 1_500_000_000)]
    [InlineData("1.5BN", 1_500_000_000)]
    [InlineData("250000", 250_000)]
    [InlineData("0", 0)]
    public void DollarText_Writings_AreRead(string text, long dollars)
    {
        DollarText.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe(dollars);
        DollarText.TryParse(DollarText.Write(read), out var again).ShouldBeTrue();
        again.ShouldBe(read);
    }
}
