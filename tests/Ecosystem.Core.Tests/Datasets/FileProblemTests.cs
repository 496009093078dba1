using System.Text;
using Ecosystem.Core.Datasets;

namespace Ecosystem.Core.Tests.Datasets;

public class FileProblemTests
{
    [Fact]
    public void Read_NoFolder_IsAProblem()
    {
        var problem = DatasetReader.Read(Path.Combine(PackageFolder.Real, "nowhere")).Problems.ShouldHaveSingleItem();
        problem.Message.ShouldBe("There is no such folder.");
    }

    [Theory, InlineData("deals.csv"), InlineData("datapackage.json"), InlineData("redirects.csv")]
    public void Read_MissingFile_IsTheOnlyThingNamed(string file)
    {
        using var folder = PackageFolder.Copy();
        File.Delete(Path.Combine(folder.Path, file));
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Message).ShouldBe((file, null, "This file is missing."));
    }

    [Fact]
    public void Read_UnknownFile_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        File.WriteAllText(Path.Combine(folder.Path, "funds.csv"), "id\n");
        var problem = folder.OnlyProblem();
        problem.File.ShouldBe("funds.csv");
        problem.Allowed.ShouldNotBeNull().ShouldContain("organizations.csv");
    }

    [Fact]
    public void Read_UnknownColumn_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        folder.Edit("roles.csv", text => string.Concat(text.TrimEnd('\n').Split('\n').Select((line, index) => line + (index == 0 ? ",salary" : ",") + "\n")));
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value).ShouldBe(("roles.csv", 1, "salary", "salary"));
        problem.Allowed.ShouldBe("id, person, organization, title, from, to");
    }

    [Fact]
    public void Read_MissingColumn_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        folder.Edit("exchange-rate-sources.csv", text => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line[..line.LastIndexOf(',')] + "\n")));
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Message).ShouldBe(("exchange-rate-sources.csv", 1, "reliability", "This column is missing."));
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_AreNamed()
    {
        using var folder = PackageFolder.Copy();
        folder.Edit("redirects.csv", _ => "kind,to,from\n");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Value, problem.Allowed).ShouldBe(("redirects.csv", 1, "kind,to,from", "kind, from, to"));
    }

    [Theory, InlineData(",extra", 7), InlineData("", 5)]
    public void Read_RowWithAnotherNumberOfFields_IsTheOnlyThingNamed(string ending, int fields)
    {
        using var folder = PackageFolder.Copy();
        folder.Edit("roles.csv", 2, line => ending.Length > 0 ? line + ending : line[..line.LastIndexOf(',')]);
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Message).ShouldBe(("roles.csv", 2, $"This row has {fields} fields."));
        problem.Allowed.ShouldBe("6 fields, as in the header");
    }

    [Fact]
    public void Read_EmptyFile_HasNoHeader()
    {
        using var folder = PackageFolder.Copy();
        folder.Edit("redirects.csv", _ => "");
        folder.OnlyProblem().Message.ShouldBe("This file has no header.");
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreNamedWithTheirLine()
    {
        using var folder = PackageFolder.Copy();
        var path = Path.Combine(folder.Path, "roles.csv");
        var text = File.ReadAllText(path);
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes(text), .. "a,b,c,"u8, 0xB5, .. ",,\n"u8]);
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Value, problem.Allowed).ShouldBe(("roles.csv", text.Count(letter => letter == '\n') + 1, "0xB5", "text in UTF-8"));
    }

    [Fact]
    public void Read_QuoteNeverClosed_IsTheOnlyThingNamed()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Lines("organizations.csv").Count;
        folder.Edit("organizations.csv", line, text => text[..text.LastIndexOf(',')] + ",\"A summary without end");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Message).ShouldBe(("organizations.csv", line, "A quoted field that starts in this row is never closed."));
    }

    [Fact]
    public void Read_QuoteInsideAnUnquotedField_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        folder.Edit("exchange-rate-sources.csv", 2, line => line.Replace(",en,", ",e\"n,", StringComparison.Ordinal));
        folder.OnlyProblem().Message.ShouldBe("A quote stands inside a field that is not quoted.");
    }

    [Fact]
    public void Read_LineBreakInAQuotedField_KeepsTheLinesOfLaterRows()
    {
        using var folder = PackageFolder.Copy();
        folder.Set("deals.csv", cells => true, "summary", "Two\nlines");
        var line = folder.Lines("deals.csv").FindIndex(text => text.StartsWith("moonshot-ai-2024-02,", StringComparison.Ordinal)) + 1;
        folder.Edit("deals.csv", line, text => text.Replace(",completed,", ",done,", StringComparison.Ordinal));
        folder.OnlyProblem().Line.ShouldBe(line);
    }

    [Fact]
    public void Read_WindowsLineEndingsAndByteOrderMark_AreReadAndNotWritten()
    {
        using var folder = PackageFolder.Copy();
        foreach (var table in DatasetSchema.Tables)
            folder.Edit(table.File, text => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        var reading = DatasetReader.Read(folder.Path);
        reading.Problems.ShouldBeEmpty();
        DatasetWriter.Write(reading.Dataset.ShouldNotBeNull(), folder.Path);
        foreach (var table in DatasetSchema.Tables)
            File.ReadAllBytes(Path.Combine(folder.Path, table.File)).ShouldBe(File.ReadAllBytes(Path.Combine(PackageFolder.Real, table.File)));
    }

    [Theory]
    [InlineData("\"version\": \"2026.11.22\"", "\"version\": \"3\"", "version", "2026.11.22")]
    [InlineData("\"created\": \"2026-11-22T00:00:00Z\"", "\"created\": \"yesterday\"", "created", "2026-11-22T00:00:00Z")]
    [InlineData("\"name\": \"redirects\"", "\"name\": \"merged\"", "resources", "organizations, people")]
    [InlineData("\"path\": \"deals.csv\"", "\"path\": \"rounds.csv\"", "resources.deals.path", "deals.csv")]
    [InlineData("\"name\": \"held_in_escrow\"", "\"name\": \"escrow\"", "resources.considerations.schema", "held_in_escrow")]
    public void Read_DescriptorThatDoesNotFit_IsNamed(string was, string becomes, string property, string allowed)
    {
        using var folder = PackageFolder.Copy();
        folder.Edit("datapackage.json", text => text.Replace(was, becomes, StringComparison.Ordinal));
        var problem = folder.Problems()[0];
        (problem.File, problem.Column).ShouldBe(("datapackage.json", property));
        problem.Allowed.ShouldNotBeNull().ShouldContain(allowed);
    }

    [Fact]
    public void Read_DescriptorThatIsNoJson_IsNamedWithItsLine()
    {
        using var folder = PackageFolder.Copy();
        folder.Edit("datapackage.json", 3, _ => "oops");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Message).ShouldBe(("datapackage.json", 3, "This is not JSON."));
    }
}
