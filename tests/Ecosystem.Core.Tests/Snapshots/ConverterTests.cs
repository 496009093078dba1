using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Snapshots;

public class ConverterTests
{
    private static readonly Converter Converter = new(Samples.Dataset().Rates);

    [Theory]
    [InlineData("2024-04-19", "2024-04")]
    [InlineData("2023-11", "2023")]
    [InlineData("2023", "2023")]
    [InlineData("2024-05", "2024-04")]
    [InlineData("2024", "2024-06")]
    [InlineData("2024-11", "2024-06")]
    [InlineData("2012", "2023")]
    [InlineData("2024-01", "2024-04")]
    public void RateFor_Date_TakesMonthThenYearThenNearest(string date, string period) =>
        Converter.RateFor("CNY", PartialDate.Parse(date))!.Period.ToString().ShouldBe(period);

    [Fact]
    public void RateFor_TwoPeriodsEquallyNear_TakesTheEarlier()
    {
        var converter = new Converter([new("EUR", PartialDate.Parse("2024-06"), 2, "x", null), new("EUR", PartialDate.Parse("2024-02"), 4, "x", null)]);

        converter.RateFor("EUR", PartialDate.Parse("2024-04"))!.Period.ToString().ShouldBe("2024-02");
    }

    [Fact]
    public void Convert_Qualifiers_AreIntervals()
    {
        Converter.Convert(new Money(72, "CNY", Qualifier.About), PartialDate.Parse("2024-04")).Usd.ShouldBe(new UsdInterval(10, 10));
        Converter.Convert(new Money(72, "CNY", Qualifier.AtLeast), PartialDate.Parse("2024-04")).Usd.ShouldBe(new UsdInterval(10, null));
        Converter.Convert(new Money(72, "CNY", Qualifier.UpTo), PartialDate.Parse("2024-04")).Usd.ShouldBe(new UsdInterval(0, 10));
    }

    [Fact]
    public void Convert_Dollars_NeedNoRate()
    {
        var converted = Converter.Convert(Samples.Usd(5), PartialDate.Parse("1999"));

        converted.Usd.ShouldBe(new UsdInterval(5, 5));
        converted.Rate.ShouldBeNull();
    }

    [Fact]
    public void Convert_CurrencyWithoutAnyRate_HasNoDollars() =>
        Converter.Convert(new Money(5, "CHF", Qualifier.Exact), PartialDate.Parse("2024")).ShouldSatisfyAllConditions(
            converted => converted.Usd.ShouldBeNull(),
            converted => converted.Rate.ShouldBeNull());

    [Fact]
    public void Convert_OtherCurrency_SaysWhichRateItUsed() =>
        Converter.Convert(new Money(75, "CNY", Qualifier.Exact), PartialDate.Parse("2024-12")).Rate
            .ShouldBe(new AppliedRate(7.5m, PartialDate.Parse("2024-06"), "fed"));
}
