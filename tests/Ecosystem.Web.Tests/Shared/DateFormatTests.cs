using System.Globalization;
using Ecosystem.Core.Records;
using Ecosystem.Web.Shared;

namespace Ecosystem.Web.Tests.Shared;

public class DateFormatTests
{
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Zh = CultureInfo.GetCultureInfo("zh-Hans");

    [Theory]
    [InlineData("2024", "2024", "2024年")]
    [InlineData("2024-02", "Feb 2024", "2024年2月")]
    [InlineData("2024-02-09", "9 Feb 2024", "2024年2月9日")]
    public void Date_IsAsPreciseAsKnown(string date, string english, string chinese)
    {
        DateFormat.Text(PartialDate.Parse(date), En).ShouldBe(english);
        DateFormat.Text(PartialDate.Parse(date), Zh).ShouldBe(chinese);
    }

    [Fact]
    public void Stretch_SaysWhichEndIsKnown()
    {
        PartialDate? from = PartialDate.Parse("2023-03"), to = PartialDate.Parse("2024");
        DateFormat.Stretch(from, to, En).ShouldBe("Mar 2023 – 2024");
        DateFormat.Stretch(from, null, En).ShouldBe("from Mar 2023");
        DateFormat.Stretch(null, to, En).ShouldBe("until 2024");
        DateFormat.Stretch(null, to, Zh).ShouldBe("至2024年");
        DateFormat.Stretch(null, null, En).ShouldBeEmpty();
    }
}
