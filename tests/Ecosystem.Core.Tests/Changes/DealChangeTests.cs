using Ecosystem.Core.Changes;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Tests.Changes;

public class DealChangeTests
{
    private static readonly DateTime At = new(2026, 12, 1, 8, 0, 0, DateTimeKind.Utc);

    private static readonly Deal Round = Samples.Deal("a-2024", "moonshot-ai", "2024-02", Samples.Usd(400_000_000), round: "Series A", parts:
    [
        new Participation("alibaba", false, true, 36, [Samples.Leg(ConsiderationForm.ComputeCredits, 400_000_000, escrow: true), Samples.Leg(ConsiderationForm.Cash)]),
        Samples.Part("hongshan"),
    ]);

    [Fact]
    public void Between_AnotherAmount_SaysFromAndTo() =>
        Only(Round with { Amount = new Money(500_000_000, "USD", Qualifier.Exact) }).ShouldBe([new FieldChange("amount", "about 400000000 USD", "500000000 USD")]);

    [Fact]
    public void Between_AmountNoLongerDisclosed_IsNullAndNotZero() =>
        Only(Round with { Amount = null }).ShouldBe([new FieldChange("amount", "about 400000000 USD", null)]);

    [Fact]
    public void Between_OtherWordsAndOrder_IsNoMaterialChange() =>
        Only(Round with { Summary = "Other words.", Participations = [.. Round.Participations.Reverse()] }).ShouldBeEmpty();

    [Fact]
    public void Between_InvestorsAndWhatTheyGive_AreToldOneByOne()
    {
        var changed = Round with
        {
            Status = DealStatus.Cancelled,
            Participations = [new Participation("alibaba", false, false, null, [Samples.Leg(ConsiderationForm.Cash, 1)]), Samples.Part("long-z")],
        };
        Only(changed).ShouldBe(
        [
            new("status", "completed", "cancelled"),
            new("participants.alibaba.lead", "true", "false"),
            new("participants.alibaba.stake_percent", "36", null),
            new("participants.alibaba.considerations", "cash||;compute-credits|about 400000000 USD|escrow", "cash|about 1 USD|"),
            new("participants.long-z", null, "long-z"),
            new("participants.hongshan", "hongshan", null),
        ]);
    }

    [Fact]
    public void Between_DealsThatComeAndGo_AreAddedAndRemoved()
    {
        var coming = Samples.Deal("b-2025", "pony-ai", "2025");
        DealChange.Between([Round], [coming], At).Select(change => (change.Deal, change.Target, change.Kind))
            .ShouldBe([("a-2024", "moonshot-ai", DealChangeKind.Removed), ("b-2025", "pony-ai", DealChangeKind.Added)]);
    }

    [Fact]
    public void ConsiderationText_ReadBack_IsWhatWasKept()
    {
        var line = ConsiderationText.Of(Round.Participations[0].Considerations)!;
        ConsiderationText.Read(line).ShouldBe([new(ConsiderationForm.Cash, null, false), new(ConsiderationForm.ComputeCredits, "about 400000000 USD", true)]);
        ConsiderationText.Read("nonsense;barter|1 USD|").ShouldBeEmpty();
        ConsiderationText.Of([]).ShouldBeNull();
    }

    private static IReadOnlyList<FieldChange> Only(Deal changed) => DealChange.Between([Round], [changed], At).SingleOrDefault()?.Fields ?? [];
}
