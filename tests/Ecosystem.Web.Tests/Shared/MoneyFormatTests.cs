using System.Globalization;
using Ecosystem.Core.Records;
using Ecosystem.Web.Shared;

namespace Ecosystem.Web.Tests.Shared;

public class MoneyFormatTests
{
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Zh = CultureInfo.GetCultureInfo("zh-Hans");

    [Theory]
    [InlineData(800_000_000, "USD", "US$800m", "8亿美元")]
    [InlineData(5_900_000_000, "CNY", "¥5.9bn", "59亿元")]
    [InlineData(3_500_000_000, "HKD", "HK$3.5bn", "35亿港元")]
    [InlineData(5_891_000_000, "HKD", "HK$5.89bn", "58.9亿港元")]
    [InlineData(198_400_000_000, "USD", "US$198bn", "1980亿美元")]
    [InlineData(1_240_000_000_000, "CNY", "¥1.24tn", "1.24万亿元")]
    [InlineData(30_000_000, "EUR", "€30m", "3000万欧元")]
    [InlineData(12_000, "USD", "US$12,000", "1.2万美元")]
    [InlineData(4_112, "USD", "US$4,112", "4,112美元")]
    [InlineData(0, "USD", "US$0", "0美元")]
    [InlineData(7_000_000, "BND", "BND 7m", "700万 BND")]
    public void Amount_IsWrittenAsPeopleReadIt(long value, string currency, string english, string chinese)
    {
        MoneyFormat.Amount(value, currency, En).ShouldBe(english);
        MoneyFormat.Amount(value, currency, Zh).ShouldBe(chinese);
    }

    [Theory]
    [InlineData(999_600_000, "US$1bn")]
    [InlineData(999_400_000, "US$999m")]
    [InlineData(999_999, "US$999,999")]
    public void Amount_RoundedUpToTheNextUnit_TakesThatUnit(long value, string english) =>
        MoneyFormat.Amount(value, "USD", En).ShouldBe(english);

    [Fact]
    public void Text_WithQualifier_PutsTheSignInFront()
    {
        MoneyFormat.Text(new Money(50_000_000_000, "CNY", Qualifier.AtLeast), En).ShouldBe("≥ ¥50bn");
        MoneyFormat.Text(new Money(400_000_000, "USD", Qualifier.About), En).ShouldBe("≈ US$400m");
        MoneyFormat.Text(new Money(15_000_000_000, "CNY", Qualifier.UpTo), Zh).ShouldBe("≤ 150亿元");
        MoneyFormat.Text(new Money(1_000_000, "USD", Qualifier.Exact), En).ShouldBe("US$1m");
    }

    [Fact]
    public void Interval_OfTwoEnds_NamesTheCurrencyOnce()
    {
        MoneyFormat.Interval(400_000_000, 2_040_000_000, "USD", En).ShouldBe("US$400m – 2.04bn");
        MoneyFormat.Interval(400_000_000, 2_040_000_000, "USD", Zh).ShouldBe("4亿 – 20.4亿美元");
    }

    [Fact]
    public void Interval_OfOnePoint_IsOneFigure() =>
        MoneyFormat.Interval(400_000_000, 400_000_000, "USD", En).ShouldBe("US$400m");

    [Fact]
    public void Interval_WithoutUpperBound_IsOpenAndShowsItsLowEnd()
    {
        MoneyFormat.Interval(400_000_000, null, "USD", En).ShouldBe("US$400m");
        MoneyFormat.IsOpen(null).ShouldBeTrue();
    }

    [Fact]
    public void Full_HoldsEveryDigit() => MoneyFormat.Full(2_041_500_000, "USD", En).ShouldBe("US$2,041,500,000");

    [Theory]
    [InlineData("36", "36%")]
    [InlineData("3.456", "3.46%")]
    [InlineData("0.5", "0.5%")]
    public void Percent_HasTwoDecimalsAtMost(string value, string text) =>
        MoneyFormat.Percent(decimal.Parse(value, CultureInfo.InvariantCulture), En).ShouldBe(text);
}
