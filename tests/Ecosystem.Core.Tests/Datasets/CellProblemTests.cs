namespace Ecosystem.Core.Tests.Datasets;

public class CellProblemTests
{
    [Theory]
    [InlineData("organizations.csv", "moonshot-ai", "kind", "unicorn", "startup, tech-company")]
    [InlineData("organizations.csv", "moonshot-ai", "status", "Private", "private, listed")]
    [InlineData("organizations.csv", "moonshot-ai", "country", "China", "ISO 3166")]
    [InlineData("organizations.csv", "moonshot-ai", "sectors", "foundation-models|magic", "ai-applications, ai-chips")]
    [InlineData("organizations.csv", "moonshot-ai", "aliases", "Kimi| Moonshot", "joined by |")]
    [InlineData("organizations.csv", "moonshot-ai", "aliases", "Kimi|Kimi", "each value once")]
    [InlineData("organizations.csv", "moonshot-ai", "website", "ftp://moonshot", "https://")]
    [InlineData("organizations.csv", "moonshot-ai", "name", "Moonshot AI ", "'Moonshot AI'")]
    [InlineData("organizations.csv", "moonshot-ai", "name", "Moon\u0000shot", "printable text")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "kind", "round", "funding-round, strategic-stake")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "amount_currency", "XYZ", "CNY, EUR, HKD, USD")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "amount_qualifier", "approx", "exact, about, at-least, up-to")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "amount_value", "-5", "0 or more")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "amount_value", "1e9", "0 or more")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "amount_value", "1,000", "0 or more")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "announced", "2024-13", "2024-02")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "announced", "2024-02-30", "2024-02")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "announced", "Feb 2024", "2024-02")]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "target", "nobody", "an id of organizations.csv")]
    [InlineData("participations.csv", "moonshot-ai-2024-02/alibaba", "stake_percent", "101", "from 0 to 100")]
    [InlineData("participations.csv", "moonshot-ai-2024-02/alibaba", "stake_percent", "-1", "from 0 to 100")]
    [InlineData("participations.csv", "moonshot-ai-2024-02/alibaba", "lead", "yes", "true, false")]
    [InlineData("participations.csv", "moonshot-ai-2024-02/alibaba", "position", "first", "1 or more")]
    [InlineData("considerations.csv", "moonshot-ai-2024-02/alibaba", "form", "credits", "cash, compute-credits")]
    [InlineData("considerations.csv", "moonshot-ai-2024-02/alibaba", "held_in_escrow", "1", "true, false")]
    [InlineData("events.csv", "2015-01-traffic-for-equity-common", "organizations", "nvidia|nobody", "an id of organizations.csv")]
    [InlineData("exchange-rates.csv", "CNY", "per_usd", "0", "or more")]
    [InlineData("exchange-rates.csv", "CNY", "period", "2012-01-01", "a year or a month")]
    [InlineData("exchange-rates.csv", "CNY", "source", "nobody", "an id of exchange-rate-sources.csv")]
    public void Read_BadCell_IsNamedWithPlaceAndWhatIsAllowed(string file, string key, string column, string value, string allowed)
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set(file, key, column, value);
        var problem = folder.OnlyProblem();
        problem.File.ShouldBe(file);
        problem.Line.ShouldBe(line);
        problem.Column.ShouldBe(column);
        problem.Value.ShouldBe(value);
        problem.Allowed.ShouldNotBeNull().ShouldContain(allowed);
    }

    [Theory]
    [InlineData("deals.csv", "moonshot-ai-2024-02", "summary")]
    [InlineData("people.csv", "yang-zhilin", "name")]
    public void Read_EmptyCellThatMustBeFilled_IsNamed(string file, string key, string column)
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set(file, key, column, "");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column, problem.Value).ShouldBe((file, line, column, null));
    }

    [Theory]
    [InlineData("amount_currency")]
    [InlineData("amount_qualifier")]
    [InlineData("amount_value")]
    [InlineData("valuation_basis")]
    public void Read_AmountThatLacksAColumn_IsNamed(string column)
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set("deals.csv", "moonshot-ai-2024-02", column, "");
        var problem = folder.OnlyProblem();
        (problem.File, problem.Line, problem.Column).ShouldBe(("deals.csv", line, column));
        problem.Allowed.ShouldNotBeNull().ShouldContain("empty");
    }

    [Fact]
    public void Read_SeveralBadCellsInSeveralFiles_AreAllNamedInOrder()
    {
        using var folder = PackageFolder.Copy();
        var deal = folder.Set("deals.csv", "moonshot-ai-2024-02", "kind", "round");
        var organization = folder.Set("organizations.csv", "moonshot-ai", "kind", "unicorn");
        var leg = folder.Set("considerations.csv", "moonshot-ai-2024-02/alibaba", "form", "credits");
        folder.Set("deals.csv", "moonshot-ai-2024-02", "announced", "soon");
        var source = folder.Set("sources.csv", cells => true, "reliability", "rumour");

        var reading = Core.Datasets.DatasetReader.Read(folder.Path);
        reading.Dataset.ShouldBeNull();
        reading.Problems.Select(problem => (problem.File, problem.Line, problem.Column)).ShouldBe(
        [
            ("organizations.csv", organization, "kind"), ("deals.csv", deal, "announced"), ("deals.csv", deal, "kind"),
            ("considerations.csv", leg, "form"), ("sources.csv", source, "reliability"),
        ]);
    }

    [Fact]
    public void Problem_AsText_SaysPlaceValueAndWhatIsAllowed()
    {
        using var folder = PackageFolder.Copy();
        var line = folder.Set("deals.csv", "moonshot-ai-2024-02", "status", "done");
        folder.OnlyProblem().ToString().ShouldBe(
            $"deals.csv:{line} status: This name is not on the list. Value: 'done'. Allowed: completed, announced, reported, in-talks, cancelled.");
    }
}
