using Ecosystem.Core.Export;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Export;

public class LedgerCsvTests
{
    [Fact]
    public async Task Write_Ledger_HasARowEachThenAllDeals()
    {
        var ledger = LedgerView.Of(Samples.Snapshot, DealFilter.Empty, LedgerRows.Target);
        using var text = new StringWriter();
        await LedgerCsv.WriteAsync(text, ledger, "https://example.org", TestContext.Current.CancellationToken);
        var lines = text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(ledger.Items.Count + 2);
        lines.Select(line => line.Count(letter => letter == ',')).Distinct().ShouldBe([lines[0].Count(letter => letter == ',')]);
        lines[0].ShouldStartWith("rows,id,name,name_zh,deals,headline_usd_low,headline_usd_high,headline_disclosed,headline_of,cash_deals,cash_usd_low,");
        lines[1].ShouldStartWith("target,moonshot-ai,Moonshot AI,月之暗面,4,1140000000,,3,3,3,490000000,490000000,3,3,0,1,400000000,400000000,1,1,1,");
        lines[1].ShouldEndWith("https://example.org/explore/deals?target=moonshot-ai");
        lines[^1].ShouldStartWith("target,all,All deals,,9,");
    }
}
