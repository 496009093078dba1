using System.Globalization;
using System.Text.Json;
using Ecosystem.Core.Records;
using Ecosystem.Web.Shared;

namespace Ecosystem.Web.Tests.Languages;

/// <summary>The examples that the pictures' script is held to as well (Client/test/formats.json).</summary>
public class FormatsTests
{
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en"), Zh = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly JsonElement Examples = Read();

    [Fact]
    public void Dollars_AreWrittenAsThePicturesDo()
    {
        foreach (var (example, english, chinese) in Of("dollars"))
        {
            var value = example.GetProperty("value").GetDecimal();
            MoneyFormat.Amount(value, "USD", En).ShouldBe(english);
            MoneyFormat.Amount(value, "USD", Zh).ShouldBe(chinese);
        }
    }

    [Fact]
    public void Intervals_AreWrittenAsThePicturesDo()
    {
        foreach (var (example, english, chinese) in Of("intervals"))
        {
            var (low, high) = (example.GetProperty("low").GetDecimal(), example.GetProperty("high").GetDecimal());
            MoneyFormat.Interval(low, high, "USD", En).ShouldBe(english);
            MoneyFormat.Interval(low, high, "USD", Zh).ShouldBe(chinese);
        }
    }

    [Fact]
    public void Dates_AreWrittenAsThePicturesDo()
    {
        foreach (var (example, english, chinese) in Of("dates"))
        {
            var date = PartialDate.Parse(example.GetProperty("date").GetString()!);
            DateFormat.Text(date, En).ShouldBe(english);
            DateFormat.Text(date, Zh).ShouldBe(chinese);
        }
    }

    private static IEnumerable<(JsonElement Example, string English, string Chinese)> Of(string list) =>
        Examples.GetProperty(list).EnumerateArray().Select(example => (example, example.GetProperty("en").GetString()!, example.GetProperty("zh").GetString()!));

    private static JsonElement Read()
    {
        using var stream = typeof(FormatsTests).Assembly.GetManifestResourceStream("formats.json")!;
        return JsonSerializer.Deserialize<JsonElement>(stream);
    }
}
