namespace Ecosystem.Core.Tests.Datasets;

public class RecordProblemTests
{
    private const string Deal = "moonshot-ai-2024-02";

    [Fact]
    public void Read_DuplicateId_IsNamedOnItsSecondLine()
    {
        using var folder = PackageFolder.Copy();
        var first = folder.Lines("people.csv").FindIndex(text => text.StartsWith("yang-zhilin,", StringComparison.Ordinal)) + 1;
        var line = folder.Add("people.csv", "yang-zhilin", "Another Yang", "", "", "Somebody else.");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value).ShouldBe(("people.csv", line, "id", "yang-zhilin"));
        problem.Message.ShouldContain($"line {first}");
    }

    [Fact]
    public void Read_PersonWithIdOfOrganization_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Add("people.csv", "alibaba", "Ali Baba", "", "", "Somebody else.");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value).ShouldBe(("people.csv", line, "id", "alibaba"));
    }

    [Fact]
    public void Read_TargetThatInvestsInItself_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        var place = folder.Lines("participations.csv").Count(text => text.Contains($",{Deal},", StringComparison.Ordinal)) + 1;
        var line = folder.Add("participations.csv", $"{Deal}/moonshot-ai", Deal, $"{place}", "moonshot-ai", "", "false", "");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value).ShouldBe(("participations.csv", line, "organization", "moonshot-ai"));
        problem.Allowed.ShouldBe("any organization but the target");
    }

    [Theory]
    [InlineData("person", "yang-zhilin")]
    [InlineData("organization", "")]
    public void Read_ParticipationWithoutExactlyOneInvestor_IsNamed(string column, string value)
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set("participations.csv", $"{Deal}/alibaba", column, value);
        var problem = folder.Problems().Single(it => it.File == "participations.csv");
        (problem.Line, problem.Column).ShouldBe((line, column));
        problem.Allowed.ShouldBe("exactly one of organization and person filled");
    }

    [Fact]
    public void Read_ParticipationWhoseIdNamesAnotherInvestor_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set("participations.csv", $"{Deal}/alibaba", "organization", "tencent");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value, problem.Allowed)
            .ShouldBe(("participations.csv", line, "id", $"{Deal}/alibaba", $"{Deal}/tencent"));
    }

    [Fact]
    public void Read_PlacesWithAGap_AreNamed()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set("considerations.csv", cells => cells[0] == $"{Deal}/alibaba" && cells[1] == "2", "position", "3");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value, problem.Allowed).ShouldBe(("considerations.csv", line, "position", "3", "2"));
    }

    [Fact]
    public void Read_OrganizationsThatOwnEachOther_AreNamedOnce()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set("organizations.csv", "minimax", "parent", "moonshot-ai");
        folder.Set("organizations.csv", "moonshot-ai", "parent", "minimax");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value).ShouldBe(("organizations.csv", line, "parent", "moonshot-ai"));
        problem.Message.ShouldContain("minimax → moonshot-ai → minimax");
    }

    [Fact]
    public void Read_OrganizationThatOwnsItself_IsNamed()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set("organizations.csv", "moonshot-ai", "parent", "moonshot-ai");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column).ShouldBe(("organizations.csv", line, "parent"));
    }

    [Fact]
    public void Read_ConsiderationsThatExceedTheAmount_AreNamedAtTheAmount()
    {
        using var folder = PackageFolder.Copy();
        folder.Set("considerations.csv", cells => cells[0] == $"{Deal}/alibaba" && cells[2] == "cash", "amount_value", "9000000000");
        var line = folder.Lines("deals.csv").FindIndex(text => text.StartsWith($"{Deal},", StringComparison.Ordinal)) + 1;
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value).ShouldBe(("deals.csv", line, "amount_value", "1000000000"));
        problem.Message.ShouldContain("considerations.csv line");
    }

    [Fact]
    public void Read_ConsiderationsInAnotherCurrencyThatExceedTheAmount_AreNamed()
    {
        using var folder = PackageFolder.Copy();
        folder.Set("considerations.csv", cells => cells[0].StartsWith("changxin-xinqiao-2023-10/", StringComparison.Ordinal) && cells[3] == "14560000000", "amount_value", "44560000000");
        folder.OnlyProblem().Message.ShouldContain("USD");
    }

    [Fact]
    public void Read_ConsiderationsOfAnAmountThatIsAtLeast_MayExceedIt()
    {
        using var folder = PackageFolder.Copy();
        folder.Set("considerations.csv", cells => cells[0] == $"{Deal}/alibaba" && cells[2] == "cash", "amount_value", "9000000000");
        folder.Set("deals.csv", Deal, "amount_qualifier", "at-least");
        folder.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Read_RedirectFromALivingIdToADeadOne_IsNamedTwice()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Add("redirects.csv", "organization", "alibaba", "nobody");
        folder.Problems().Select(it => (it.File, it.Line, it.Column, it.Value)).ShouldBe(
            [("redirects.csv", line, "from", "alibaba"), ("redirects.csv", line, "to", "nobody")]);
    }

    [Fact]
    public void Read_RedirectToALivingId_IsKept()
    {
        using var folder = PackageFolder.Copy();
        folder.Add("redirects.csv", "organization", "kimi-inc", "moonshot-ai");
        Core.Datasets.DatasetReader.Read(folder.Path).Dataset.ShouldNotBeNull().Redirects.Single().To.ShouldBe("moonshot-ai");
    }
}
