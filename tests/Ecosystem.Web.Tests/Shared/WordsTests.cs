using Ecosystem.Core.Records;
using Ecosystem.Web.Shared;

namespace Ecosystem.Web.Tests.Shared;

public class WordsTests : PartsContext
{
    public static TheoryData<Type> ClosedLists => [.. typeof(DealKind).Assembly.GetTypes()
        .Where(type => type is { IsEnum: true, IsPublic: true, Namespace: "Ecosystem.Core.Records" } && type != typeof(DatePrecision) && type != typeof(RecordKind)),
        typeof(SilenceKind), typeof(Ecosystem.Core.Views.WinReason)];

    [Theory]
    [MemberData(nameof(ClosedLists))]
    public void ClosedList_EveryValue_HasALabel(Type list)
    {
        foreach (var value in Enum.GetNames(list))
            Words.Has($"{list.Name}.{value}").ShouldBeTrue($"{list.Name}.{value}");
    }

    [Fact]
    public void Form_MixedAndUndisclosed_HaveLabelsOfTheirOwn()
    {
        Words.Of(FormKey.Undisclosed).ShouldBe("Form not disclosed");
        Words.Of(FormKey.Mixed).ShouldBe("Mixed");
        Words.Of((FormKey)ConsiderationForm.ComputeCredits).ShouldBe("Compute credits");
    }

    [Fact]
    public void Label_ThatIsNotOnFile_ShowsWhatTheDataSays()
    {
        Words.Sector("quantum-chips").ShouldBe("quantum chips");
        Words.Country("ZZ").ShouldBe("ZZ");
        Words.Field("participants.alibaba.stake_percent").ShouldBe("Stake");
        Words.Field("condition_x").ShouldBe("condition x");
    }

    [Fact]
    public void Party_OfKindPerson_IsAPerson()
    {
        Words.Party("person").ShouldBe("Person");
        Words.Party("state-fund").ShouldBe("State fund");
    }
}
