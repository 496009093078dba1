using System.Text.Json;
using Ecosystem.Core.Export.Citations;

namespace Ecosystem.Core.Tests.Export;

public class CitationTests
{
    private static readonly Citation Sample = new(
        Citation.IdOf("deals form=compute-credits&from=2023", "2026.11.22-1a2b3c4"), "50% of {Zhipu} & 智谱 #1_2 \\ ~ ^ $", "Who funds China's AI companies",
        "https://example.org/explore/deals?form=compute-credits&q=%E6%99%BA", "2026.11.22-1a2b3c4", new DateOnly(2026, 11, 22), "A sentence.");

    [Fact]
    public void BibTex_SpecialCharacters_AreNoCommands()
    {
        var entry = BibTex.Of(Sample);
        entry.ShouldStartWith("@misc{ecosystem-deals-form-compute-credits-from-2023-2026.11.22-1a2b3c4,\n");
        entry.ShouldContain(@"title = {{50\% of \{Zhipu\} \& 智谱 \#1\_2 \textbackslash{} \textasciitilde{} \textasciicircum{} \$}},");
        entry.ShouldContain("year = {2026},\n  month = nov,\n  day = {22},");
        entry.ShouldContain("url = {https://example.org/explore/deals?form=compute-credits&q=%E6%99%BA},");
        Unescaped(entry, '{').ShouldBe(Unescaped(entry, '}'));
        entry.ShouldEndWith("}\n");
    }

    [Fact]
    public void CslJson_Item_HasWhatProcessorsAskFor()
    {
        using var json = JsonDocument.Parse(CslJson.Of(Sample));
        var item = json.RootElement.EnumerateArray().Single();
        (item.GetProperty("type").GetString(), item.GetProperty("title").GetString(), item.GetProperty("container-title").GetString())
            .ShouldBe(("dataset", Sample.Title, "Who funds China's AI companies"));
        item.GetProperty("issued").GetProperty("date-parts").GetRawText().Where(char.IsAsciiDigit).ShouldBe("20261122");
        item.GetProperty("author")[0].GetProperty("literal").GetString().ShouldBe("Ecosystem");
        (item.GetProperty("URL").GetString(), item.GetProperty("version").GetString()).ShouldBe((Sample.Url, Sample.Version));
    }

    [Fact]
    public void IdOf_LongOrEmptyFilters_StayReadable()
    {
        Citation.IdOf("deals ", "1").ShouldBe("ecosystem-deals-1");
        Citation.IdOf(new string('a', 300), "1").Length.ShouldBeLessThan(100);
    }

    private static int Unescaped(string text, char brace) => text.Where((letter, i) => letter == brace && (i == 0 || text[i - 1] != '\\')).Count();
}
