using Ecosystem.Core.Datasets;

namespace Ecosystem.Core.Tests.Datasets;

public class ClaimProblemTests
{
    private const string Deal = "moonshot-ai-2024-02";
    private const string Source = "unknown-2024-05-alibaba-cloud-credits";

    [Theory]
    [InlineData("deal", "no-such-deal", "amount", "1 USD", "false", "record", "an id of deals.csv")]
    [InlineData("deal", Deal, "sectors", "", "false", "field", "participants.INVESTOR")]
    [InlineData("organization", "moonshot-ai", "amount", "", "false", "field", "founded")]
    [InlineData("deal", Deal, "participants.alibaba.terms", "", "false", "field", ".stake_percent")]
    [InlineData("deal", Deal, "participants.baidu", "", "false", "field", "one of the deal's investors")]
    [InlineData("deal", Deal, "participants.nobody", "joined", "true", "field", "one of the deal's investors")]
    [InlineData("deal", Deal, "status", "", "true", "value", null)]
    [InlineData("fact", Deal, "status", "", "false", "kind", "organization, person")]
    public void Read_BadClaim_IsNamed(string kind, string record, string field, string value, string differs, string column, string? allowed)
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Add("claims.csv", kind, record, field, Source, value, differs, "");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column).ShouldBe(("claims.csv", line, column));
        if (allowed is not null)
            problem.Allowed.ShouldNotBeNull().ShouldContain(allowed);
    }

    [Fact]
    public void Read_ClaimWithUnknownSource_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Add("claims.csv", "deal", Deal, "status", "no-such-page", "completed", "false", "");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value).ShouldBe(("claims.csv", line, "source", "no-such-page"));
    }

    [Fact]
    public void Read_ClaimThatStandsTwice_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        var last = folder.Lines("claims.csv").Count;
        folder.Edit("claims.csv", text => text + text.Split('\n')[last - 1] + "\n");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line).ShouldBe(("claims.csv", last + 1));
        problem.Message.ShouldContain($"line {last}");
    }

    [Fact]
    public void Read_DifferingClaimOnAnotherOrganization_IsKept()
    {
        using var folder = PackageFolder.Copy();
        folder.Add("claims.csv", "deal", Deal, "participants.baidu", Source, "took part", "true", "");
        DatasetReader.Read(folder.Path).IsSound.ShouldBeTrue();
    }
}
