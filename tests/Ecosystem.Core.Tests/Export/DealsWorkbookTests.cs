using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Ecosystem.Core.Export.Workbooks;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Export;

public class DealsWorkbookTests
{
    [Fact]
    public void Write_RealDeals_IsValidByTheFormatsOwnRules()
    {
        using var file = Write(RealData.Snapshot);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Write_SampleDeals_TypesEachCell()
    {
        using var file = Write(Samples.Snapshot);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var rows = Rows(document, "Deals");
        rows.Count.ShouldBe(Samples.Snapshot.Deals.Count + 1);
        var full = Row(rows, "moonshot-ai-2024-04");
        (full["announced"].DataType!.Value, full["announced"].InnerText).ShouldBe((CellValues.Number, "45392")); // 10 April 2024 as spreadsheets count days.
        (full["amount"].DataType!.Value, full["amount"].InnerText).ShouldBe((CellValues.Number, "40000000"));
        full["valuation"].InnerText.ShouldBeEmpty();
        var partial = Row(rows, "moonshot-ai-2024-02");
        (partial["announced"].DataType!.Value, partial["announced"].InnerText).ShouldBe((CellValues.InlineString, "2024-02"));
        (partial["announced_from"].InnerText, partial["announced_to"].InnerText).ShouldBe(("45323", "45351"));
        (partial["amount_currency"].InnerText, partial["amount_qualifier"].InnerText).ShouldBe(("USD", "about"));
        (partial["target_name_zh"].InnerText, partial["in_escrow"].DataType!.Value, partial["in_escrow"].InnerText).ShouldBe(("月之暗面", CellValues.Boolean, "1"));
    }

    [Fact]
    public void Write_SampleDeals_HasARowForEachConsideration()
    {
        using var file = Write(Samples.Snapshot);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var rows = Rows(document, "Considerations");
        rows.Count.ShouldBe(Samples.Snapshot.Deals.Sum(deal => deal.Parts.Sum(part => part.Legs.Count)) + 1);
        var credits = rows.Select(row => Named(rows[0], row)).Single(row => row["deal"].InnerText == "moonshot-ai-2024-02" && row["form"].InnerText == "compute-credits");
        (credits["investor"].InnerText, credits["amount"].InnerText, credits["held_in_escrow"].InnerText, credits["stake_percent"].InnerText).ShouldBe(("alibaba", "400000000", "1", "36"));
    }

    [Fact]
    public void Write_Sheets_KeepTheirHeadInSightAndFilterTheirColumns()
    {
        using var file = Write(Samples.Snapshot);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        foreach (var name in new[] { "Deals", "Considerations" })
        {
            var sheet = Sheet(document, name);
            sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
            sheet.Descendants<AutoFilter>().Single().Reference!.Value!.ShouldStartWith("A1:");
            sheet.Descendants<Column>().ShouldAllBe(column => column.Width! > 0);
        }

        var about = Sheet(document, "About").InnerText;
        foreach (var said in new[] { "Paid with: 算力 & \"credits\"", "from=2023", "2026.11.22-1a2b3c4", "CC BY 4.0", "Ecosystem (2026). Deals.", "Empty is not zero." })
            about.ShouldContain(said);
    }

    [Fact]
    public void Write_TextThatLooksLikeAFormula_StaysText()
    {
        var snapshot = Snapshot.Build(Samples.Dataset() with { Deals = [Samples.Deal("a-1", "moonshot-ai", "2024", round: "=HYPERLINK(\"x\")\u0001")], Claims = [] });
        using var file = Write(snapshot);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var round = Row(Rows(document, "Deals"), "a-1")["round"];
        (round.DataType!.Value, round.InnerText).ShouldBe((CellValues.InlineString, "=HYPERLINK(\"x\")"));
        Sheet(document, "Deals").Descendants<CellFormula>().ShouldBeEmpty();
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Write(Samples.Snapshot).ToArray().ShouldBe(Write(Samples.Snapshot).ToArray());

    private static MemoryStream Write(Snapshot snapshot)
    {
        var file = new MemoryStream();
        DealsWorkbook.Write(file, snapshot, snapshot.AllDeals, "https://example.org", Notes.Words, Notes.Note);
        file.Position = 0;
        return file;
    }

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet;
    }

    private static List<Row> Rows(SpreadsheetDocument document, string name) => [.. Sheet(document, name).Descendants<Row>()];

    private static Dictionary<string, Cell> Row(List<Row> rows, string id) => Named(rows[0], rows.Single(row => row.Elements<Cell>().First().InnerText == id));

    private static Dictionary<string, Cell> Named(Row head, Row row) =>
        head.Elements<Cell>().Zip(row.Elements<Cell>()).ToDictionary(pair => pair.First.InnerText, pair => pair.Second, StringComparer.Ordinal);
}
