using System.Net;
using Bunit;
using Ecosystem.Web.Organizations;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Organizations;

public class OrganizationPageTests(RunningApp app) : ProfileContext(app)
{
    [Fact]
    public void Page_OfMoonshot_ShowsItsFactsWithEscrowStakeAndCredits()
    {
        var page = Page("moonshot-ai");

        Plain(page.Find("h1").TextContent).ShouldBe("Moonshot AI 月之暗面");
        Plain(page.Find(".aka").TextContent).ShouldContain("Unicorn since Feb 2024");
        var credits = Fact(page, "In compute credits");
        credits.ShouldStartWith("US$400m");
        credits.ShouldContain("In escrow");
        var alibaba = page.FindAll("table.holdings tbody tr").First(row => row.TextContent.Contains("Alibaba Group", StringComparison.Ordinal));
        Plain(alibaba.TextContent).ShouldContain("36%");
        alibaba.QuerySelectorAll("a.disp").ShouldContain(badge => badge.GetAttribute("href") == "/deals/moonshot-ai-2024-02#claims");
        page.FindAll("table.deals-of tbody tr").Count.ShouldBe(Snapshots.Current.Party("moonshot-ai").AsTarget.Count);
    }

    [Fact]
    public void Page_OfAnInvestor_TellsWhatItGaveFirst()
    {
        var page = Page("alibaba");

        page.FindAll("main section h2, section h2").Select(head => head.Id).Where(id => id is "Portfolio" or "Investors").ShouldBe(["Portfolio", "Investors"]);
        Fact(page, "Money out").ShouldContain("disclosed");
        Plain(page.Find("[aria-labelledby=Portfolio] tbody tr").TextContent).ShouldStartWith("Moonshot AI");
    }

    [Fact]
    public Task Page_Undisclosed_IsSaidInWordsAndNeverZero() => EachAsync(party =>
    {
        if (party.AsTarget.Count < Math.Max(party.AsInvestor.Count, 1) || Ecosystem.Core.Views.OrganizationNumbers.Of(Snapshots.Current, party).Raised is { IsDisclosed: true } or { Of: 0 })
            return;
        Fact(Page(party.Id), "Money in").ShouldStartWith("not disclosed", customMessage: party.Id);
    });

    [Fact]
    public Task Page_OfEveryOrganization_Renders() => EachAsync(party =>
    {
        var markup = Page(party.Id).Markup;
        markup.ShouldContain("<h1", customMessage: party.Id);
        markup.ShouldNotMatch(@"US\$0(?![.\d])", party.Id);
        markup.ShouldNotContain("NaN", Case.Sensitive, customMessage: party.Id);
    });

    [Fact]
    public async Task Page_OfNobody_IsNotFound()
    {
        using var client = App.RawClient();
        (await client.GetAsync(new Uri("/organizations/nobody", UriKind.Relative), Xunit.TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(new Uri("/organizations/yang-zhilin", UriKind.Relative), Xunit.TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Page_Head_SaysWhatThePageIs()
    {
        var html = await ServedAsync("/organizations/zhipu-ai");
        html.ShouldContain("<title>Zhipu AI");
        html.ShouldContain("rel=\"canonical\"");
        html.ShouldContain("property=\"og:description\"");
    }

    private IRenderedComponent<OrganizationPage> Page(string id) => Render<OrganizationPage>(parameters => parameters.Add(page => page.Id, id));

    private async Task EachAsync(Action<Ecosystem.Core.Snapshots.Party> check)
    {
        foreach (var party in Snapshots.Current.Parties.Where(party => !party.IsPerson))
        {
            check(party);
            await DisposeComponentsAsync();
        }
    }

    private static string Fact(IRenderedComponent<OrganizationPage> page, string name) => Plain(page.FindAll(".facts > div")
        .First(fact => Plain(fact.QuerySelector("dt")!.TextContent) == name).QuerySelector("dd")!.TextContent);
}
