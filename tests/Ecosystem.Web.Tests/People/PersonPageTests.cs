using Bunit;
using Ecosystem.Web.People;
using Ecosystem.Web.Tests.Hosting;
using Ecosystem.Web.Tests.Organizations;

namespace Ecosystem.Web.Tests.People;

public class PersonPageTests(RunningApp app) : ProfileContext(app)
{
    [Fact]
    public void Page_OfAFounder_ShowsRoleAndSince()
    {
        var page = Page("yang-zhilin");

        Plain(page.Find("h1").TextContent).ShouldStartWith("Yang Zhilin 杨植麟");
        Plain(page.Find(".roles").TextContent).ShouldContain("from Mar 2023");
        page.Find(".roles a[href='/organizations/moonshot-ai']").ShouldNotBeNull();
    }

    [Fact]
    public void Page_OfAPersonalInvestor_ShowsItsDeals() =>
        Page("wang-huiwen").FindAll("table.deals-of tbody tr").Count.ShouldBe(Snapshots.Current.Party("wang-huiwen").AsInvestor.Count);

    [Fact]
    public async Task Page_OfEveryPerson_Renders()
    {
        foreach (var person in Snapshots.Current.Parties.Where(party => party.IsPerson))
        {
            Page(person.Id).Markup.ShouldContain("<h1", customMessage: person.Id);
            await DisposeComponentsAsync();
        }
    }

    [Fact]
    public async Task List_Asked_FindsByChineseName() => (await ServedAsync("/people?q=杨植麟")).ShouldContain("href=\"/people/yang-zhilin\"");

    private IRenderedComponent<PersonPage> Page(string id) => Render<PersonPage>(parameters => parameters.Add(page => page.Id, id));
}
