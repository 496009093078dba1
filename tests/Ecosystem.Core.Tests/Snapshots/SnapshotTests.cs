using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Snapshots;

public class SnapshotTests
{
    [Fact]
    public void Version_SameRecords_IsTheSame()
    {
        Snapshot.Build(Samples.Dataset()).Version.ShouldBe(Samples.Snapshot.Version);
        Samples.Snapshot.Version.Length.ShouldBe(16);
    }

    [Fact]
    public void Version_FiguresStoredWithOtherScale_IsTheSame()
    {
        var dataset = Samples.Dataset();
        var rescaled = dataset with { Rates = [.. dataset.Rates.Select(rate => rate with { PerUsd = rate.PerUsd * 1.000m })] };

        Snapshot.Build(rescaled).Version.ShouldBe(Samples.Snapshot.Version);
    }

    [Fact]
    public void Version_AnyChange_IsAnother()
    {
        var dataset = Samples.Dataset();
        Dataset[] changed =
        [
            dataset with { Date = dataset.Date.AddDays(1) },
            dataset with { People = [dataset.People[0] with { NameZh = null }] },
            dataset with { Claims = [.. dataset.Claims.Skip(1)] },
            dataset with { Deals = [dataset.Deals[0] with { Participations = [] }, .. dataset.Deals.Skip(1)] },
            dataset with { Redirects = [] },
        ];

        changed.Select(other => Snapshot.Build(other).Version).Append(Samples.Snapshot.Version).ShouldBeUnique();
    }

    [Fact]
    public void Parties_Groups_EndAtTheirHead()
    {
        Samples.Snapshot.Party("long-z").Root.Id.ShouldBe("meituan");
        Samples.Snapshot.Party("meituan").Children.Select(child => child.Id).ShouldBe(["long-z"]);
        Samples.Snapshot.Party("lei-jun").Root.Id.ShouldBe("lei-jun");
    }

    [Fact]
    public void Parties_ParentsInACircle_AreNotFollowedForEver()
    {
        var dataset = Samples.Dataset();
        var circle = dataset.Organizations.Select(item => item.Id switch { "meituan" => item with { Parent = "long-z" }, _ => item });

        Snapshot.Build(dataset with { Organizations = [.. circle] }).Party("long-z").Root.ShouldNotBeNull();
    }

    [Fact]
    public void FormSet_DealTypes_FollowTheForms()
    {
        Samples.Snapshot.FindDeal("moonshot-ai-2024-02")!.Forms.DealType().ShouldBe("mixed");
        Samples.Snapshot.FindDeal("pony-ai-2023")!.Forms.DealType().ShouldBe("knowledge-for-equity");
        Samples.Snapshot.FindDeal("swiss-lab-2026")!.Forms.DealType().ShouldBe("compute-for-equity");
        Samples.Snapshot.FindDeal("pony-ai-2024-11")!.Forms.DealType().ShouldBe("undisclosed");
    }

    [Fact]
    public void Survivor_MergedId_IsNamed()
    {
        Samples.Snapshot.Survivor(RecordKind.Organization, "kimi-company").ShouldBe("moonshot-ai");
        Samples.Snapshot.Survivor(RecordKind.Organization, "moonshot-ai").ShouldBeNull();
    }

    /// <summary>The figures that the dataset's own summary gives.</summary>
    [Fact]
    public void RealData_Counts_AreThoseOfTheSummary()
    {
        var stats = StatsView.Of(RealData.Snapshot);

        (stats.Organizations, stats.People, stats.Deals, stats.Sources, stats.Relationships, stats.Products, stats.Events, stats.Unicorns)
            .ShouldBe((704, 159, 513, 1451, 239, 121, 279, 36));
        CountsOf("form").ShouldBe(new Dictionary<string, int>
        {
            ["undisclosed"] = 386, ["cash"] = 86, ["business"] = 12, ["compute-credits"] = 11, ["traffic"] = 10, ["intellectual-property"] = 6, ["equity-swap"] = 5,
            ["purchase-commitment"] = 5, ["other"] = 5, ["data"] = 5, ["services"] = 3, ["grant"] = 2, ["guarantee"] = 2, ["non-cash"] = 61, ["mixed"] = CountsOf("form")["mixed"],
        }, ignoreOrder: true);
        CountsOf("status").ShouldBe(new Dictionary<string, int> { ["completed"] = 412, ["announced"] = 51, ["reported"] = 29, ["cancelled"] = 11, ["in-talks"] = 10 }, ignoreOrder: true);
        CountsOf("kind").ShouldBe(new Dictionary<string, int>
        {
            ["funding-round"] = 328, ["strategic-stake"] = 89, ["ipo"] = 61, ["acquisition"] = 13, ["joint-venture"] = 12, ["secondary"] = 6, ["debt"] = 4,
        }, ignoreOrder: true);
        CountsOf("investor")["tencent"].ShouldBe(RealData.Snapshot.Deals.Count(deal => deal.Parts.Any(part => part.Investor.Id == "tencent")));
    }

    private static Dictionary<string, int> CountsOf(string facet) =>
        FacetsView.Of(RealData.Snapshot, DealFilter.Empty).Facets[facet].ToDictionary(item => item.Value, item => item.Count);
}
