using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Snapshots;

public class UnicornTests
{
    private static readonly UnicornTable Table = Samples.Snapshot.Unicorns;

    [Fact]
    public void Today_PrivateWithABillion_IsOne() => Table.Today.Select(unicorn => unicorn.Organization.Id).ShouldBe(["moonshot-ai", "swiss-lab"]);

    [Fact]
    public void Today_TalksAndCeilings_DoNotCount()
    {
        Table.Today[0].Valuation.Deal.ShouldBe("moonshot-ai-2024-02");
        Table.Today[1].Valuation.Record.ShouldBe("swiss-lab-valuation-2025");
    }

    [Fact]
    public void On_DateBeforeTheListing_CountsTheLaterListedAsPrivate()
    {
        Table.On(new DateOnly(2024, 11, 26)).Select(unicorn => unicorn.Organization.Id).ShouldContain("pony-ai");
        Table.On(new DateOnly(2024, 11, 27)).Select(unicorn => unicorn.Organization.Id).ShouldNotContain("pony-ai");
    }

    [Fact]
    public void On_DateBeforeTheValuation_KnowsNothingOfIt()
    {
        Table.On(new DateOnly(2024, 1, 31)).Select(unicorn => unicorn.Organization.Id).ShouldBe(["pony-ai"]);
        Table.On(new DateOnly(2025, 6, 30)).Select(unicorn => unicorn.Organization.Id).ShouldNotContain("swiss-lab", "2025 is not over");
    }

    [Fact]
    public void Latest_LowerThanBefore_Decides()
    {
        var dataset = Samples.Dataset() with
        {
            Deals = [Samples.Deal("a-1", "moonshot-ai", "2023", valuation: Samples.Worth(3_000_000_000)), Samples.Deal("a-2", "moonshot-ai", "2024-05", valuation: Samples.Worth(900_000_000))],
            Claims = [],
        };

        Snapshot.Build(dataset).Party("moonshot-ai").IsUnicorn.ShouldBeFalse();
    }

    /// <summary>The list that the dataset's own summary derives: 36, all with country CN (Butterfly Effect was last valued at half a billion).</summary>
    [Fact]
    public void Today_RealData_AreThoseOfTheSummary()
    {
        string[] expected =
        [
            "bytedance", "deepseek", "didi", "ymtc", "cxmt", "moonshot-ai", "kling-ai", "unitree", "momenta", "megvii", "enflame", "linkerbot", "kunlunxin",
            "galbot", "terminus", "x-square-robot", "baichuan-ai", "yitu", "agibot", "zelos", "junyang-lin-lab", "brainco", "pudu-robotics", "sunrise-ai",
            "spirit-ai", "galaxea", "astribot", "vastai", "siliconflow", "xreal", "rokid", "modelbest", "helian-health", "haomo-ai", "deeproute", "01-ai",
        ];

        RealData.Snapshot.Unicorns.Today.Where(unicorn => unicorn.Organization.Organization!.Country == "CN").Select(unicorn => unicorn.Organization.Id)
            .ShouldBe(expected, ignoreOrder: true);
    }
}
