using Bunit;
using Ecosystem.Web.Events;
using Ecosystem.Web.Tests.Support;

namespace Ecosystem.Web.Tests.Events;

public class EventsPageTests : PageContext
{
    [Fact]
    public void EveryEvent_HasItsAnchor()
    {
        var ids = Render<EventsPage>().FindAll("li.event").Select(item => item.Id).ToList();
        ids.ShouldBe(Snapshot.Dataset.Events.Select(item => item.Id), ignoreOrder: true);
    }

    [Fact]
    public void Kind_ShowsOnlyItsEvents()
    {
        Navigation.NavigateTo("/events?kind=policy&kind=export-control");
        var page = Render<EventsPage>();
        page.FindAll("li.event").Count.ShouldBe(Snapshot.Dataset.Events.Count(item => item.Kind is Core.Records.EventKind.Policy or Core.Records.EventKind.ExportControl));
        page.FindAll(".kinds [aria-current]").Count.ShouldBe(2);
    }

    [Fact]
    public void UnknownKind_IsNamed()
    {
        Navigation.NavigateTo("/events?kind=gossip");
        Render<EventsPage>().Find("[role=alert]").TextContent.ShouldContain("gossip");
    }

    [Fact]
    public void Address_OfAnEvent_LeadsToItsPlace()
    {
        Render<EventPage>(parts => parts.Add(part => part.Id, "2016-gei-china-unicorns"));
        Navigation.Uri.ShouldEndWith("/events#2016-gei-china-unicorns");
    }

    [Fact]
    public void Address_OfNoEvent_IsNotFound()
    {
        var missing = false;
        Navigation.OnNotFound += (_, _) => missing = true;
        Render<EventPage>(parts => parts.Add(part => part.Id, "no-such-event"));
        missing.ShouldBeTrue();
    }
}
