using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class LedgerViewTests
{
    private static readonly Snapshot Snapshot = RealData.Snapshot;

    public static TheoryData<string> Queries() => [.. RandomFilters.Make(Snapshot, 40).Select(filter => filter.ToQuery()).Distinct()];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Cell_ItsQuery_SelectsTheDealsCounted(string query)
    {
        var filter = Samples.Filter(Snapshot, query);
        foreach (var rows in Vocabulary<LedgerRows>.Values)
        {
            var ledger = LedgerView.Of(Snapshot, filter, rows);
            foreach (var row in ledger.Items.Append(ledger.All))
            {
                Ids(row.Query).ShouldBe(row.Ids, ignoreOrder: false, $"{query} {rows} {row.Id}");
                foreach (var cell in Cells(row))
                    Ids(cell.Query).Length.ShouldBe(cell.Deals, $"{query} {rows} {row.Id}: {cell.Query}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Rows_TheirHeadlines_AreTheTotalsOfTheirDeals(string query)
    {
        var filter = Samples.Filter(Snapshot, query);
        var deals = Snapshot.Select(filter);
        foreach (var rows in Vocabulary<LedgerRows>.Values)
        {
            var ledger = LedgerView.Of(Snapshot, filter, rows);
            ledger.All.Headline.ShouldBe(Totals.OfDeals(Snapshot, deals));
            ledger.Items.SelectMany(row => row.Ids).Distinct().Order(StringComparer.Ordinal).ShouldBe(ledger.All.Ids);
            foreach (var row in ledger.Items)
                row.Headline.ShouldBe(Totals.OfDeals(row.Ids.Select(id => Snapshot.FindDeal(id)!)));
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Row_WhatIsToldAndWhatIsNot_ComeToTheHeadline(string query)
    {
        var filter = Samples.Filter(Snapshot, query);
        foreach (var rows in Vocabulary<LedgerRows>.Values)
        {
            var ledger = LedgerView.Of(Snapshot, filter, rows);
            foreach (var row in ledger.Items.Append(ledger.All))
                ComeToTheHeadline(row, $"{query} {rows} {row.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Rows_ByInvestorAndTarget_GiveTheFiguresOfTheNetwork(string query)
    {
        var filter = Samples.Filter(Snapshot, query);
        var network = NetworkView.Of(Snapshot, Snapshot.Select(filter), filter.Group);
        var nodes = network.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var investors = LedgerView.Of(Snapshot, filter, LedgerRows.Investor).Items.Where(row => !row.IsUnknown).ToArray();
        investors.Select(row => row.Id).Order(StringComparer.Ordinal).ShouldBe(network.Edges.Select(edge => edge.Source).Distinct());
        foreach (var row in investors)
        {
            row.Own.ShouldBe(nodes[row.Id].Invested);
            row.DealUsd.ShouldBe(network.Edges.Where(edge => edge.Source == row.Id).Aggregate(Total.Empty, (sum, edge) => sum.Plus(edge.DealUsd)));
            (row.Forms.Values.Sum(cell => cell.Usd.Low), Sum(row.Forms.Values.Select(cell => cell.Usd.High))).ShouldBe((row.Own!.Value.Low, row.Own.Value.High));
        }

        LedgerView.Of(Snapshot, filter, LedgerRows.Target).Items.Select(row => row.Id).Order(StringComparer.Ordinal)
            .ShouldBe(network.Edges.Select(edge => edge.Target).Concat(Unfunded(filter)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_ByYear_GiveTheMoneyByFormOfTheTimeline()
    {
        var byYear = MoneyByForm.ByQuarter(Snapshot.Deals).GroupBy(sum => (Year: sum.Period[..4], sum.Form))
            .ToDictionary(group => group.Key, group => group.Select(sum => sum.Usd).Aggregate((sum, usd) => sum + usd));
        foreach (var row in LedgerView.Of(Snapshot, DealFilter.Empty, LedgerRows.Year).Items)
        {
            foreach (var form in Vocabulary<ConsiderationForm>.Values.Where(form => row.Form(form) is { Usd.IsDisclosed: true }))
                new UsdInterval(row.Form(form)!.Usd.Low, row.Form(form)!.Usd.High).ShouldBe(byYear[(row.Id, form)], $"{row.Id} {form}");
            if (row.Unexplained is { Usd.IsDisclosed: true } rest)
                new UsdInterval(rest.Usd.Low, rest.Usd.High).ShouldBe(byYear[(row.Id, null)], row.Id);
        }
    }

    [Fact]
    public void Ledger_OneInvestor_ShowsItsOwnBesideWhatIsNotSpread()
    {
        var ledger = LedgerView.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "target=moonshot-ai"));
        var alibaba = ledger.Items.Single(row => row.Id == "alibaba");
        alibaba.Headline.ShouldBe(new Total(1_000_000_000, 1_000_000_000, 1, 1));
        alibaba.Forms.Keys.ShouldBe(["cash", "compute-credits"]);
        (alibaba.Form(ConsiderationForm.ComputeCredits)!.Usd.Low, alibaba.Form(ConsiderationForm.ComputeCredits)!.InEscrow).ShouldBe((400_000_000, 1));
        alibaba.Unexplained!.Usd.ShouldBe(new Total(200_000_000, 200_000_000, 1, 1));
        alibaba.Others.ShouldBeNull();
        alibaba.DealUsd.ShouldBe(new Total(0, 0, 0, 1));
        var hongshan = ledger.Items.Single(row => row.Id == "hongshan");
        hongshan.Forms["cash"].ShouldBe(new LedgerCell(1, new Total(0, 0, 0, 1), 0, 40_000_000, "target=moonshot-ai&also=gives.hongshan.cash"));
        hongshan.Others!.Usd.Low.ShouldBe(850_000_000);
        ledger.Items[^1].IsUnknown.ShouldBeTrue(); // The talks of 2026 name nobody.
    }

    [Fact]
    public void Ledger_Grouped_CountsVehiclesAsTheirGroup()
    {
        var ledger = LedgerView.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "group=true"));
        var meituan = ledger.Items.Single(row => row.Id == "meituan");
        meituan.Members.ShouldBe(["long-z"]);
        meituan.Form(ConsiderationForm.Cash)!.Usd.Low.ShouldBe(50_000_000);
        ledger.Items.ShouldNotContain(row => row.Id == "long-z");
    }

    [Fact]
    public void Ledger_HeadlinePaidInOneForm_IsOfThatForm()
    {
        var pony = LedgerView.Of(Samples.Snapshot, Samples.Filter(Samples.Snapshot, "target=pony-ai&to=2023"), LedgerRows.Target).Items.Single();
        pony.Form(ConsiderationForm.Data)!.Usd.Low.ShouldBe(100_000_000);
        pony.Unexplained.ShouldBeNull();
    }

    [Fact]
    public void Ledger_UndisclosedAndAbsent_AreToldApart()
    {
        var ledger = LedgerView.Of(Snapshot, Samples.Filter(Snapshot, "form=traffic"), LedgerRows.Investor);
        var silent = ledger.Items.SelectMany(row => row.Forms.Values).Where(cell => cell.Usd is { IsDisclosed: false, Of: > 0 }).ToArray();
        silent.ShouldNotBeEmpty();
        silent.ShouldAllBe(cell => cell.Deals > 0 && cell.Usd.Low == 0);
        ledger.Items.ShouldContain(row => row.Form(ConsiderationForm.ComputeCredits) == null);
    }

    [Fact]
    public void Ledger_Escrow_IsCountedWhereItIs()
    {
        var escrow = Samples.Filter(Snapshot, "escrow=true");
        var ledger = LedgerView.Of(Snapshot, escrow, LedgerRows.Investor);
        ledger.Items.SelectMany(row => row.Forms.Values).Sum(cell => cell.InEscrow).ShouldBeGreaterThan(0);
        LedgerView.Of(Snapshot, Samples.Filter(Snapshot, "form=undisclosed"), LedgerRows.Investor).All.Forms.ShouldBeEmpty();
        ledger.All.Forms.Values.ShouldAllBe(cell => cell.AtMost == null); // Ceilings are per row, never added.
    }

    [Theory]
    [InlineData("-headline")]
    [InlineData("cash")]
    [InlineData("-unexplained")]
    public void Order_ByFigure_PutsWhatIsNotDisclosedLast(string order)
    {
        var rows = LedgerView.Of(Snapshot, DealFilter.Empty, LedgerRows.Investor, order).Items.Where(row => !row.IsUnknown).ToArray();
        Total?[] column = [.. rows.Select(row => order.TrimStart('-') switch { "cash" => row.Form(ConsiderationForm.Cash)?.Usd, "headline" => row.Headline, _ => row.Unexplained?.Usd })];
        var figures = column.TakeWhile(total => total is { IsDisclosed: true }).Select(total => new UsdInterval(total!.Value.Low, total.Value.High).Point).ToArray();
        figures.ShouldBe(order.StartsWith('-') ? figures.OrderDescending() : figures.Order());
        column.Skip(figures.Length).ShouldAllBe(total => total == null || !total.Value.IsDisclosed);
    }

    private static IEnumerable<string> Unfunded(DealFilter filter) =>
        Snapshot.In(Snapshot.Select(filter)).Where(deal => deal.Parts.Count == 0).Select(deal => deal.Target.Id);

    private static void ComeToTheHeadline(LedgerRow row, string what)
    {
        var beyond = row.Beyond?.Usd.Low ?? 0;
        Total[] parts = [.. row.Forms.Values.Append(row.Others).Append(row.Unexplained).OfType<LedgerCell>().Select(cell => cell.Usd)];
        var (low, high) = (parts.Sum(part => part.Low) - beyond, Sum(parts.Select(part => part.High)) - beyond);
        if (row.Headline.High is { } most)
            low.ShouldBeLessThanOrEqualTo(most, what);
        if (high is not null)
            high.Value.ShouldBeGreaterThanOrEqualTo(row.Headline.High!.Value, what);
        if (high == low)
            (row.Headline.Low, row.Headline.High).ShouldBe((low, high), what);
    }

    private static decimal? Sum(IEnumerable<decimal?> ends) => ends.Aggregate((decimal?)0, (sum, end) => sum + end);

    private static IEnumerable<LedgerCell> Cells(LedgerRow row) =>
        row.Forms.Values.Append(row.NonCash).Append(row.Others).Append(row.Unexplained).Append(row.Beyond).OfType<LedgerCell>();

    private static string[] Ids(string query) => [.. Snapshot.In(Snapshot.Select(Samples.Filter(Snapshot, query))).Select(deal => deal.Id)];
}
