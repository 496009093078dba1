using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests.Snapshots.Names;

public class TextQueryTests
{
    private static readonly SearchText[] Deal =
    [
        SearchText.Of(new NameEntry(SearchKind.Organization, "moonshot-ai", "Moonshot AI", "月之暗面", "yue zhi an mian", ["Kimi"], null, 1, null)),
        SearchText.Of(new NameEntry(SearchKind.Organization, "hongshan", "HongShan", "红杉中国", "hong shan zhong guo", ["Sequoia China"], null, 1, null)),
        SearchText.Of("Series A+", "Half of the round is credits for computing, held in escrow.", null),
    ];

    [Theory]
    [InlineData("moonshot")]
    [InlineData("moon")]
    [InlineData("月之")]
    [InlineData("暗")]
    [InlineData("紅杉")]
    [InlineData("yuezhianmian")]
    [InlineData("yue zhi an mian")]
    [InlineData("yzam")]
    [InlineData("KIMI")]
    [InlineData("sequoia")]
    [InlineData("series a")]
    [InlineData("A+")]
    [InlineData("escrow")]
    [InlineData("credit")]
    [InlineData("hongshan computing")] // an investor and a word of the summary
    [InlineData("红杉 kimi")]
    public void Matches_NameRoundOrSummary_IsTrue(string text) => TextQuery.Parse(text).Matches(Deal).ShouldBeTrue();

    [Theory]
    [InlineData("shot")] // not the beginning of a word
    [InlineData("moonshoot")] // a typing error is not forgiven where things are counted
    [InlineData("yza")] // initials are met as a whole
    [InlineData("m")] // a single letter must be a word
    [InlineData("hongshan tencent")]
    [InlineData("series b")]
    [InlineData("…")]
    public void Matches_AnythingElse_IsFalse(string text) => TextQuery.Parse(text).Matches(Deal).ShouldBeFalse();

    [Fact]
    public void Matches_NoTexts_IsFalse() => TextQuery.Parse("kimi").Matches([]).ShouldBeFalse();
}
