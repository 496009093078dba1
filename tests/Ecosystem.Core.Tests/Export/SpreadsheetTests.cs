using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using Ecosystem.Core.Export;
using Ecosystem.Core.Export.Tables;
using Ecosystem.Core.Export.Workbooks;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Export;

/// <summary>
/// CSV and XLSX as a spreadsheet opens them: LibreOffice (scripts/install-test-tools.sh installs it) reads both and writes every sheet down again,
/// and each figure is compared with the data.
/// </summary>
public sealed class SpreadsheetTests
{
    private const string AsCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"; // Every sheet, cells as stored.
    private const string OfCsv = "CSV:44,34,76,1,,1033,false,true"; // Commas, UTF-8, numbers of English.

    private static Snapshot Snapshot => RealData.Snapshot;

    [Fact]
    public async Task CsvAndXlsx_OpenedInLibreOffice_HoldTheFiguresOfTheData()
    {
        var folder = Directory.CreateTempSubdirectory("ecosystem-spreadsheet-");
        await using (var csv = new StreamWriter(Path.Combine(folder.FullName, "plain.csv")))
            await DealsCsv.WriteAsync(csv, Snapshot, Snapshot.AllDeals, "https://example.org", TestContext.Current.CancellationToken);
        await using (var xlsx = File.Create(Path.Combine(folder.FullName, "book.xlsx")))
            DealsWorkbook.Write(xlsx, Snapshot, Snapshot.AllDeals, "https://example.org", Notes.Words, Notes.Note);

        await ConvertAsync(folder.FullName, "book.xlsx", "plain.csv");

        var columns = DealColumns.For("https://example.org");
        Compare(Path.Combine(folder.FullName, "out", "plain-plain.csv"), columns, Snapshot.Deals);
        Compare(Path.Combine(folder.FullName, "out", "book-Deals.csv"), columns, Snapshot.Deals);
        Compare(Path.Combine(folder.FullName, "out", "book-Considerations.csv"), LegColumns.All, [.. LegRow.Of(Snapshot.Deals)]);
        folder.Delete(recursive: true);
    }

    private static void Compare<T>(string file, IReadOnlyList<ExportColumn<T>> columns, IReadOnlyList<T> items)
    {
        var rows = Read(file);
        rows[0].ShouldBe(columns.Select(column => column.Name));
        rows.Count.ShouldBe(items.Count + 1, file);
        foreach (var (item, row) in items.Zip(rows.Skip(1)))
        {
            foreach (var (column, written) in columns.Zip(row))
            {
                var cell = column.Cell(item);
                if (cell.Number is { } number)
                    decimal.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture).ShouldBe(number, $"{file} {row[0]} {column.Name}");
                else if (cell.Day is not null || column.Name is "id" or "target_name_zh")
                    written.ShouldBe(cell.ToString(), $"{file} {row[0]} {column.Name}");
            }
        }
    }

    private static List<string[]> Read(string file)
    {
        var rows = new List<string[]>();
        using var reader = CsvReader.FromText(File.ReadAllText(file), new CsvReaderOptions { HasHeader = false, Separator = ',', DetectSeparatorHint = false });
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }

    private static async Task ConvertAsync(string folder, params string[] files)
    {
        var start = new ProcessStartInfo("soffice",
            [$"-env:UserInstallation=file://{folder}/profile", "--headless", $"--infilter={OfCsv}", "--convert-to", AsCsv, "--outdir", "out", .. files])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start).ShouldNotBeNull("LibreOffice is missing: scripts/install-test-tools.sh installs it.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await output + await error);
    }
}
