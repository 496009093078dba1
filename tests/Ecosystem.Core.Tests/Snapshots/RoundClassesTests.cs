using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Snapshots;

public class RoundClassesTests
{
    /// <summary>Every label of the real data, judged by hand.</summary>
    [Theory]
    [InlineData(RoundClass.Angel, "Angel", "Angel+", "Angel (three tranches since 2023)", "Angel rounds (total)", "Angel+ and Pre-A", "Angel (IP contribution)")]
    [InlineData(RoundClass.Seed, "Seed", "Seed and Pre-A", "Seed and angel")]
    [InlineData(RoundClass.PreA, "Pre-A", "Pre-Series A", "Pre-A+")]
    [InlineData(RoundClass.A, "Series A+", "Series A1", "Series A3", "Series A", "Pre-Series B", "Series A4 and A5", "Pre-B", "Series A++")]
    [InlineData(RoundClass.B, "Series B", "Series B+", "Series B1", "Series B convertible preferred", "Series B2 and B3", "2023 total, with Series B3", "Series B6")]
    [InlineData(RoundClass.C, "Series C", "Series C1", "Series C and D", "Series C3", "Series C2", "Series C extension", "Series C+", "Series C, early part", "Series C and milestone capital")]
    [InlineData(RoundClass.D, "Series D", "Series D+", "Series D2", "Series D++", "Series D extension", "Series D3")]
    [InlineData(RoundClass.EAndLater, "Series E", "Series F-3")]
    [InlineData(RoundClass.Strategic, "Strategic round and Series C", "Strategic")]
    [InlineData(RoundClass.PreIpo, "Pre-IPO", "Final pre-IPO round")]
    [InlineData(RoundClass.Ipo, "Hong Kong IPO", "STAR Market IPO", "IPO", "Data-centre C-REIT IPO", "Hong Kong secondary listing", "Nasdaq IPO and private placement", "Hong Kong dual listing", "Shanghai IPO", "Hong Kong IPO (Chapter 18C)", "STAR Market IPO (tutoring)")]
    [InlineData(RoundClass.Other, "Share placement", "First round", "Private placement", "Joint venture", "Phase III formation", "First external round", "Convertible notes due 2032", "Earlier rounds", "Founding", "First independent round", "Founder round", "Last private round", "Convertible bonds", "Share placing", "Follow-on share placement (Hong Kong)")]
    public void Of_LabelOfTheData_IsTheFirstClassItNames(RoundClass expected, params string[] labels)
    {
        foreach (var label in labels)
            RoundClasses.Of(label, DealKind.FundingRound).ShouldBe(expected, label);
    }

    [Theory]
    [InlineData("A+", RoundClass.A)]
    [InlineData("A2", RoundClass.A)]
    [InlineData("B3", RoundClass.B)]
    [InlineData("Series A extension", RoundClass.A)]
    [InlineData("Pre-B", RoundClass.A)]
    [InlineData("Pre-C", RoundClass.B)]
    [InlineData("pre-seed", RoundClass.Seed)]
    [InlineData("D++", RoundClass.D)]
    [InlineData("A round", RoundClass.A)]
    [InlineData("Series G", RoundClass.EAndLater)]
    [InlineData("A轮", RoundClass.A)]
    [InlineData("天使轮", RoundClass.Angel)]
    [InlineData("series b and strategic", RoundClass.B)]
    [InlineData("Bridge", RoundClass.Other)]
    [InlineData("Convertible bonds", RoundClass.Other)]
    public void Of_OtherWritings_AreTheirClass(string label, RoundClass expected) =>
        RoundClasses.Of(label, DealKind.FundingRound).ShouldBe(expected);

    [Fact]
    public void Of_NoLabel_IsUnknownExceptOnAnIpo()
    {
        RoundClasses.Of(null, DealKind.FundingRound).ShouldBe(RoundClass.Unknown);
        RoundClasses.Of(null, DealKind.Ipo).ShouldBe(RoundClass.Ipo);
        RoundClasses.Of("Private placement", DealKind.Ipo).ShouldBe(RoundClass.Other);
    }

    [Fact]
    public void Of_RealData_LeavesNoLabelUnjudged()
    {
        var judged = typeof(RoundClassesTests).GetMethod(nameof(Of_LabelOfTheData_IsTheFirstClassItNames))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
            .SelectMany(row => row.Data.Skip(1)).Cast<string>().ToHashSet();

        RealData.Snapshot.Deals.Select(deal => deal.Deal.Round).OfType<string>().Where(label => !judged.Contains(label)).ShouldBeEmpty();
    }
}
