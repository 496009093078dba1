using Ecosystem.Core.Export;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Snapshots;

/// <summary>The promise of the house: one filter, one set of deals, every view; on the real data, over some hundred filters made from a fixed seed.</summary>
public class OneFilterEveryViewTests
{
    private static readonly Snapshot Snapshot = RealData.Snapshot;

    public static TheoryData<string> Queries() => [.. RandomFilters.Make(Snapshot, 160).Select(filter => filter.ToQuery()).Distinct()];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Filter_EveryView_HoldsTheSameDeals(string query)
    {
        var filter = Samples.Filter(Snapshot, query);
        var deals = Snapshot.Select(filter);
        string[] ids = [.. Snapshot.In(deals).Select(deal => deal.Id)];

        TimelineView.Of(Snapshot, deals).Deals.Select(deal => deal.Id).ShouldBe(ids, ignoreOrder: true);
        NetworkView.Of(Snapshot, deals, filter.Group).Edges.SelectMany(edge => edge.Deals).Distinct()
            .ShouldBe(Snapshot.In(deals).Where(deal => deal.Parts.Count > 0).Select(deal => deal.Id), ignoreOrder: true);
        foreach (var rows in Vocabulary<LedgerRows>.Values)
        {
            var ledger = LedgerView.Of(Snapshot, filter, rows);
            ledger.All.Ids.ShouldBe(ids);
            ledger.Items.SelectMany(row => row.Ids).Distinct().ShouldBe(ids, ignoreOrder: true);
        }

        FacetsView.Of(Snapshot, filter).Total.ShouldBe(ids.Length);
        DealOrder.Sort(Snapshot, deals).Select(deal => deal.Id).ShouldBe(ids, ignoreOrder: true);
        (await CsvIds(deals)).ShouldBe(ids);
        BitsOf(deals.ToBase64()).ShouldBe(deals.Indexes());
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Filter_FacetCount_IsThatOfChoosingTheValueInstead(string query)
    {
        var filter = Samples.Filter(Snapshot, query);
        foreach (var (parameter, items) in FacetsView.Of(Snapshot, filter).Facets)
        {
            foreach (var item in items.Where((item, place) => item.Count > 0 && place < 12 || item.Selected || place % 37 == 0))
                Snapshot.Select(filter.With(parameter, item.Value)).Count.ShouldBe(item.Count, $"{query}: {parameter}={item.Value}");
        }
    }

    private static async Task<string[]> CsvIds(DealSet deals)
    {
        using var text = new StringWriter();
        await DealsCsv.WriteAsync(text, Snapshot, deals, cancellation: TestContext.Current.CancellationToken);
        return [.. text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)])];
    }

    private static IEnumerable<int> BitsOf(string base64)
    {
        var bytes = Convert.FromBase64String(base64);
        return Enumerable.Range(0, bytes.Length * 8).Where(deal => (bytes[deal >> 3] >> (deal & 7) & 1) == 1);
    }
}
