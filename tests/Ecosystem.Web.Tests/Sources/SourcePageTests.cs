using Bunit;
using Ecosystem.Core.Records;
using Ecosystem.Web.Sources;
using Ecosystem.Web.Tests.Support;

namespace Ecosystem.Web.Tests.Sources;

public class SourcePageTests : PageContext
{
    [Fact]
    public void Differing_SaysWhatIsShownInstead()
    {
        var page = Open("pandaily-2024-moonshot-3bn-tencent");
        page.Markup.ShouldContain("Shown instead: 36%");
        page.FindAll("h2 a").Select(link => link.GetAttribute("href")).ShouldContain("/deals/moonshot-ai-2024-02");
    }

    [Fact]
    public void WithoutAddress_SaysSo()
    {
        var page = Open("unknown-2024-05-alibaba-cloud-credits");
        page.Markup.ShouldContain("address not known");
        page.FindAll("a[rel]").ShouldBeEmpty();
    }

    [Fact]
    public void Address_OpensWithoutTellingWhereFrom()
    {
        var link = Open("ft-2024-05-13-alibaba-cloud-ai-investor").Find("a[rel]");
        link.GetAttribute("rel").ShouldBe("noopener noreferrer");
        link.GetAttribute("href").ShouldStartWith("http");
    }

    [Fact]
    public void OfRates_ListsItsRates() =>
        Open("fed-g5-2024-06").Markup.ShouldContain("7.2374");

    [Fact]
    public void EverySource_ShowsEachOfItsClaims()
    {
        foreach (var source in Snapshot.Dataset.Sources.Concat(Snapshot.Dataset.RateSources))
        {
            var page = Open(source.Id);
            page.Markup.ShouldNotContain("/search?q=", customMessage: source.Id);
            SourceClaims.Of(Snapshot, source.Id, Words).Sum(record => record.Claims.Count).ShouldBe(Snapshot.Claims.From(source.Id).Count, source.Id);
        }
    }

    [Fact]
    public void Differing_OfTheWholeDataset_AreThoseOfTheConflicts()
    {
        var said = Snapshot.Dataset.Sources.SelectMany(source => SourceClaims.Of(Snapshot, source.Id, Words)).SelectMany(record => record.Claims).Count(claim => claim.Differs);
        said.ShouldBe(Snapshot.Dataset.Claims.GroupBy(claim => (claim.Kind, claim.Record, claim.Field))
            .Sum(group => Core.Views.Conflicts.Of(Snapshot, group.Key.Kind, group.Key.Record, group.Key.Field).Differing
                .Sum(side => group.Count(claim => claim.Value == side.Value && side.Voices.Any(voice => voice.Source.Id == claim.Source)))));
    }

    [Fact]
    public void UnknownId_IsNotFound()
    {
        var missing = false;
        Navigation.OnNotFound += (_, _) => missing = true;
        Open("no-such-source");
        missing.ShouldBeTrue();
    }

    private IRenderedComponent<SourcePage> Open(string id) => Render<SourcePage>(parts => parts.Add(part => part.Id, id));
}
