using Ecosystem.Core.Records;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Views;

public class TimeStepsTests
{
    [Theory]
    [InlineData(TimeStep.Month, "2023-11 2023-12 2024-01 2024-02")]
    [InlineData(TimeStep.Quarter, "2023-12 2024-03")]
    [InlineData(TimeStep.Year, "2023 2024")]
    public void Places_OfAStretch_AreTheEndsOfItsSteps(TimeStep step, string expected) =>
        string.Join(' ', TimeSteps.Between(new(2023, 11, 30), new(2024, 2, 1), step)).ShouldBe(expected);

    [Theory]
    [InlineData("2023-12", 0)]
    [InlineData("2024-01-05", 1)]
    [InlineData("2024", 4)]
    [InlineData("2030", 4)]
    public void Place_OfADate_IsTheFirstThatReachesIt(string date, int expected) =>
        TimeSteps.PlaceOf(TimeSteps.Between(new(2023, 10, 1), new(2024, 12, 31), TimeStep.Quarter), PartialDate.Parse(date)).ShouldBe(expected);

    [Fact]
    public void Places_BackToFront_AreNone() => TimeSteps.Between(new(2024, 2, 1), new(2023, 1, 1), TimeStep.Year).ShouldBeEmpty();
}
