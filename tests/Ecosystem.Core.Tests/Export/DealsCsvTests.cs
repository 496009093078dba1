using Ecosystem.Core.Export;

namespace Ecosystem.Core.Tests.Export;

public class DealsCsvTests
{
    [Fact]
    public async Task Write_Deals_HasOneRowEachAndTheContractsFirstColumns()
    {
        var lines = (await Csv()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(Samples.Snapshot.Deals.Count + 1);
        lines[0].ShouldStartWith("id,target,announced,kind,round,status,");
        lines[1].ShouldStartWith("moonshot-ai-2023,moonshot-ai,2023,funding-round,Angel,completed,Moonshot AI,月之暗面,angel,700000000,CNY,at-least,100000000,,7,2023,");
        lines.ShouldContain(line => line.EndsWith("https://example.org/deals/moonshot-ai-2024-02,2024-02-01,2024-02-29", StringComparison.Ordinal) && line.Contains(",alibaba; hongshan; long-z,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void SpreadsheetCell_Formula_IsMadeHarmless(string text, string expected) => SpreadsheetCell.Safe(text).ShouldBe(expected);

    [Fact]
    public async Task Write_CellsWithQuotesAndCommas_AreQuoted()
    {
        var dataset = Samples.Dataset() with { Deals = [Samples.Deal("a-1", "moonshot-ai", "2024", round: "=\"A\", B")], Claims = [] };
        using var text = new StringWriter();
        var snapshot = Core.Snapshots.Snapshot.Build(dataset);

        await DealsCsv.WriteAsync(text, snapshot, snapshot.AllDeals, cancellation: TestContext.Current.CancellationToken);

        text.ToString().ShouldContain("funding-round,\"'=\"\"A\"\", B\",completed");
    }

    private static async Task<string> Csv()
    {
        using var text = new StringWriter();
        await DealsCsv.WriteAsync(text, Samples.Snapshot, Samples.Snapshot.AllDeals, "https://example.org", TestContext.Current.CancellationToken);
        return text.ToString();
    }
}
