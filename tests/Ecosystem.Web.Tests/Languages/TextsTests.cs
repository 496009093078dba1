using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Ecosystem.Web.Layout;

namespace Ecosystem.Web.Tests.Languages;

/// <summary>Every text that a person sees is there in every language, says the same things and fills the same places.</summary>
public partial class TextsTests
{
    // Names of things, which are the same in every language.
    private static readonly HashSet<string> SameInEveryLanguage = ["Ecosystem", "BibTeX", "CSL-JSON", ".bib", ".json", "Atom", "JSON Feed", "CSV", "XLSX", "JSON", "GEXF", "GraphML", "PNG", "SVG", "ZIP", "API"];

    public static TheoryData<string> Files => [.. typeof(Cultures).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".resources", StringComparison.Ordinal))];

    [Fact]
    public void Files_AreFound() => Files.Count.ShouldBeGreaterThan(10);

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryText_IsThereInChinese_AndNoOther(string file)
    {
        var (english, chinese) = (English(file), Chinese(file));
        english.Keys.Except(chinese.Keys).ShouldBeEmpty($"missing in {file}");
        chinese.Keys.Except(english.Keys).ShouldBeEmpty($"not in English, {file}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryText_InChinese_HasTheSamePlaces(string file)
    {
        var chinese = Chinese(file);
        foreach (var (key, text) in English(file).Where(entry => chinese.ContainsKey(entry.Key)))
            Places(chinese[key]).ShouldBe(Places(text), $"{file} {key}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryText_InChinese_IsSaidInChinese(string file)
    {
        var chinese = Chinese(file);
        English(file).Where(entry => Letters().IsMatch(Place().Replace(entry.Value, "")) && !SameInEveryLanguage.Contains(entry.Value))
            .Where(entry => chinese.TryGetValue(entry.Key, out var text) && (text == entry.Value || Letters().IsMatch(Place().Replace(text, "")) && !Han().IsMatch(text)))
            .Select(entry => $"{entry.Key} = {chinese[entry.Key]}").ShouldBeEmpty(file);
    }

    private static Dictionary<string, string> English(string file) => Read(typeof(Cultures).Assembly.GetManifestResourceStream(file));

    private static Dictionary<string, string> Chinese(string file)
    {
        var culture = CultureInfo.GetCultureInfo("zh-Hans");
        return Read(typeof(Cultures).Assembly.GetSatelliteAssembly(culture).GetManifestResourceStream(file.Replace(".resources", ".zh-Hans.resources", StringComparison.Ordinal)));
    }

    private static Dictionary<string, string> Read(Stream? stream)
    {
        using var reader = new ResourceReader(stream.ShouldNotBeNull());
        return reader.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static string[] Places(string text) => [.. Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
