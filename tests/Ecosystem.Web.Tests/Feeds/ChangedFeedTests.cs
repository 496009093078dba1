using System.Xml.Linq;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Storage;
using Ecosystem.Web.Feeds;
using Ecosystem.Web.Hosting;
using Ecosystem.Web.Tests.Api;
using Ecosystem.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Web.Tests.Feeds;

/// <summary>What followers read when another edition of the dataset takes the place of the first.</summary>
public sealed class ChangedFeedTests
{
    [Fact]
    public async Task Feed_AfterAnImport_TellsOfMaterialChangesOnly()
    {
        await using var app = await RunningApp.StartAsync();
        using var api = new ApiClient(app);
        var store = app.Services.GetRequiredService<DatasetStore>();
        var first = await store.ReadAsync(TestContext.Current.CancellationToken);
        using var before = await api.AskAsync("/feeds/deals.atom");
        var untouched = await EntriesAsync(api, "/feeds/organizations/moonshot-ai.atom");

        await ImportAsync(app, store, first with { Deals = [.. Edited(first.Deals)], Relationships = [.. first.Relationships.Where(tie => tie.ConditionOf is null)] });

        var entries = await EntriesAsync(api, "/feeds/deals.atom");
        Title(entries[0]).ShouldBe("Removed: MiniMax (minimax-2024-03)");
        Title(entries[1]).ShouldBe("Changed: Alibaba and seven others buy into Moonshot AI");
        Text(entries[1]).ShouldBe("Amount: from ≈ US$1bn to US$1.3bn\nAlibaba Group, Stake: 36% before, no longer disclosed\nInvestor: HongShan removed");
        var own = await EntriesAsync(api, "/feeds/organizations/moonshot-ai.atom");
        own.Skip(1).Select(Id).ShouldBe(untouched.Select(Id)); // Entries keep their ids.
        using var after = await api.AskAsync("/feeds/deals.atom", ("If-None-Match", before.Headers.ETag!.ToString()));
        after.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        (await EntriesAsync(api, "/feeds/deals.atom?form=traffic")).ShouldNotContain(entry => Title(entry).StartsWith("Removed", StringComparison.Ordinal));
    }

    private static IEnumerable<Deal> Edited(IEnumerable<Deal> deals) => deals.Where(deal => deal.Id != "minimax-2024-03").Select(deal => deal.Id switch
    {
        "moonshot-ai-2024-02" => deal with
        {
            Amount = new Money(1_300_000_000, "USD", Qualifier.Exact), Summary = "In other words.",
            Participations = [.. deal.Participations.Where(part => part.Investor != "hongshan").Select(part => part with { StakePercent = null })],
        },
        "zhipu-ai-2024-03" => deal with { Summary = "Nothing but words." },
        _ => deal,
    });

    private static async Task ImportAsync(RunningApp app, DatasetStore store, Dataset edited)
    {
        await store.ReplaceAsync(edited, null, TestContext.Current.CancellationToken);
        app.Services.GetRequiredService<FeedJournal>().Replace(await store.ReadChangesAsync(TestContext.Current.CancellationToken));
        app.Services.GetRequiredService<SnapshotHolder>().Replace(Snapshot.Build(edited));
    }

    private static async Task<IReadOnlyList<XElement>> EntriesAsync(ApiClient api, string path) => FeedRules.Check(XDocument.Parse(await api.TextAsync(path)));

    private static string Title(XElement entry) => entry.Element(FeedRules.Atom + "title")!.Value;

    private static string Text(XElement entry) => entry.Element(FeedRules.Atom + "content")!.Value;

    private static string Id(XElement entry) => entry.Element(FeedRules.Atom + "id")!.Value;
}
