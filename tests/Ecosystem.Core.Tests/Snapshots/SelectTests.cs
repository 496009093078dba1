namespace Ecosystem.Core.Tests.Snapshots;

public class SelectTests
{
    [Theory]
    [InlineData("form=compute-credits", "moonshot-ai-2024-02", "swiss-lab-2026")]
    [InlineData("form=non-cash", "moonshot-ai-2024-02", "pony-ai-2023", "swiss-lab-2026", "zhipu-ai-2024-05")]
    [InlineData("form=mixed", "moonshot-ai-2024-02")]
    [InlineData("form=undisclosed", "moonshot-ai-2026-06", "pony-ai-2024-11")]
    [InlineData("form=data&form=services", "pony-ai-2023", "zhipu-ai-2024-05")]
    [InlineData("form=cash&status=cancelled", "z-fund-2024")]
    [InlineData("kind=ipo", "pony-ai-2024-11")]
    [InlineData("round=ipo", "pony-ai-2024-11")]
    [InlineData("round=unknown", "moonshot-ai-2026-06")]
    [InlineData("round=other", "moonshot-ai-2024-04", "z-fund-2024")]
    [InlineData("investor=long-z", "moonshot-ai-2023", "moonshot-ai-2024-02")]
    [InlineData("investor=meituan")]
    [InlineData("investor=meituan&group=true", "moonshot-ai-2023", "moonshot-ai-2024-02")]
    [InlineData("investor=alibaba&group=true", "moonshot-ai-2024-02", "swiss-lab-2026")]
    [InlineData("investor-kind=person", "pony-ai-2023")]
    [InlineData("target=zhipu-ai", "zhipu-ai-2024-05")]
    [InlineData("city=Guangzhou", "pony-ai-2023", "pony-ai-2024-11")]
    [InlineData("country=CH", "swiss-lab-2026")]
    [InlineData("sector=autonomous-driving", "pony-ai-2023", "pony-ai-2024-11")]
    [InlineData("escrow=true", "moonshot-ai-2024-02")]
    [InlineData("unicorn=true&status=in-talks", "moonshot-ai-2026-06")]
    [InlineData("reliability=primary", "moonshot-ai-2024-02")]
    [InlineData("reliability=aggregator&kind=ipo", "pony-ai-2024-11")]
    public void Select_Parameter_PassesWhatItSays(string query, params string[] expected) => Samples.Ids(query).ShouldBe(expected);

    [Theory]
    [InlineData("from=2023-07&to=2023-08", "moonshot-ai-2023")]
    [InlineData("from=2024-02-19&to=2024-02-20", "moonshot-ai-2024-02")]
    [InlineData("to=2023", "moonshot-ai-2023", "pony-ai-2023")]
    [InlineData("from=2026-02", "moonshot-ai-2026-06", "swiss-lab-2026")]
    [InlineData("from=2024&to=2023")]
    [InlineData("from=2023-08&to=2023-07")]
    public void Select_Dates_PassWhenSpansMeet(string query, params string[] expected) => Samples.Ids(query).ShouldBe(expected);

    [Theory]
    [InlineData("min-usd=1bn", "moonshot-ai-2023", "moonshot-ai-2024-02", "moonshot-ai-2026-06")]
    [InlineData("max-usd=50m", "moonshot-ai-2024-04", "moonshot-ai-2026-06")]
    [InlineData("min-usd=100000000&max-usd=100m", "moonshot-ai-2023", "moonshot-ai-2026-06", "pony-ai-2023")]
    [InlineData("min-usd=2bn&max-usd=1bn")]
    [InlineData("min-valuation-usd=6bn", "moonshot-ai-2026-06", "pony-ai-2023")]
    [InlineData("max-valuation-usd=2.5bn", "moonshot-ai-2024-02", "swiss-lab-2026")]
    public void Select_Dollars_PassWhenIntervalsMeetAndUndisclosedNever(string query, params string[] expected) => Samples.Ids(query).ShouldBe(expected);

    [Theory]
    [InlineData("disputed=true", "moonshot-ai-2024-02", "pony-ai-2023")]
    [InlineData("disputed=true&disputed=false&kind=ipo", "pony-ai-2024-11")]
    public void Select_Disputed_LeavesOutWhatAgreesWithinTolerance(string query, params string[] expected) => Samples.Ids(query).ShouldBe(expected);

    [Theory]
    [InlineData("q=kimi&kind=secondary", "moonshot-ai-2024-04")]
    [InlineData("q=%E6%9C%88%E4%B9%8B%E6%9A%97%E9%9D%A2&kind=secondary", "moonshot-ai-2024-04")]
    [InlineData("q=yuezhianmian&kind=secondary", "moonshot-ai-2024-04")]
    [InlineData("q=lei%20jun", "pony-ai-2023")]
    [InlineData("q=founding", "z-fund-2024")]
    [InlineData("q=kimi&q=founding&round=other", "moonshot-ai-2024-04", "z-fund-2024")]
    public void Select_Text_LooksAtPartiesRoundAndSummary(string query, params string[] expected) => Samples.Ids(query).ShouldBe(expected);

    [Fact]
    public void Select_NoParameter_IsEveryDeal() => Samples.Ids("").Length.ShouldBe(Samples.Snapshot.Deals.Count);
}
