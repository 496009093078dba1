using System.Text.RegularExpressions;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Organizations;

public partial class OrganizationsPageTests(RunningApp app)
{
    [Theory]
    [InlineData("q=智谱", "zhipu-ai")]
    [InlineData("q=kimi", "moonshot-ai")]
    [InlineData("kind=startup&unicorn=true&sort=-valuation&q=moonshot", "moonshot-ai")]
    public async Task List_Asked_ShowsTheRightOneFirst(string query, string first) => (await RowsAsync(query)).First().ShouldBe(first);

    [Fact]
    public async Task List_Narrowed_HoldsOnlyWhatWasAskedFor()
    {
        var all = await PageAsync("");
        all.ShouldContain("704 organizations");
        var snapshot = Snapshot;
        var rows = await RowsAsync("kind=state-fund&country=CN&sort=name");
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(id => snapshot.Party(id).Kind == "state-fund" && snapshot.Party(id).Organization!.Country == "CN");
        rows.Select(id => snapshot.Party(id).Name.ToUpperInvariant()).ShouldBeInOrder();
        (await RowsAsync("unicorn=true")).Count.ShouldBe(snapshot.Unicorns.Today.Count);
    }

    [Fact]
    public async Task List_PagedThrough_HoldsEveryOrganizationOnce()
    {
        var seen = new List<string>();
        for (var page = 1; page <= 15; page++)
            seen.AddRange(await RowsAsync($"sort=name&page={page}"));
        seen.Distinct().Count().ShouldBe(704);
        seen.Count.ShouldBe(704);
    }

    [Theory]
    [InlineData("kind=bank", "“bank” is no kind of organization")]
    [InlineData("country=XX", "No organization on record is from “XX”")]
    [InlineData("unicorn=maybe", "not “maybe”")]
    [InlineData("sort=size", "cannot be sorted by “size”")]
    [InlineData("page=zero", "There is no page “zero”")]
    public async Task List_UnknownValue_IsNamedAndLeftOut(string query, string words)
    {
        var page = await PageAsync(query);
        page.ShouldContain(words);
        page.ShouldContain("704 organizations");
    }

    [Fact]
    public async Task List_NothingFound_LeadsBack() => (await PageAsync("q=qqqqqqqq")).ShouldContain("No organization on record answers to all of this.");

    private Ecosystem.Core.Snapshots.Snapshot Snapshot =>
        ((Ecosystem.Web.Hosting.SnapshotHolder)app.Services.GetService(typeof(Ecosystem.Web.Hosting.SnapshotHolder))!).Current;

    private async Task<List<string>> RowsAsync(string query) =>
        [.. Names().Matches(await PageAsync(query)).Select(match => match.Groups[1].Value)];

    private async Task<string> PageAsync(string query)
    {
        using var client = app.RawClient();
        return System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/organizations?" + query, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("<td class=\"name\">.*?href=\"/organizations/([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex Names();
}
