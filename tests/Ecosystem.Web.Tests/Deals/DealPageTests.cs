using AngleSharp.Dom;
using Bunit;
using Ecosystem.Web.Deals;
using Ecosystem.Web.Tests.Support;
using Microsoft.AspNetCore.Components;

namespace Ecosystem.Web.Tests.Deals;

public class DealPageTests : PageContext
{
    [Fact]
    public void Moonshot_ShowsItsLegsEscrowAndStake()
    {
        var page = Open("moonshot-ai-2024-02");
        var facts = page.Find(".facts").TextContent;
        facts.ShouldContain("≈US$1bn");
        facts.ShouldContain("40% of headline");
        facts.ShouldContain("Compute credits");
        facts.ShouldContain("In escrow");
        facts.ShouldContain("36%");
        page.FindAll("table.legs .fchip").Take(2).Select(chip => chip.TextContent).ShouldBe(["Compute credits", "Cash"]);
        page.Find("table.legs").TextContent.ShouldContain("Eight investors, among whom no source divides what is left");
        page.Find("tfoot").TextContent.ShouldContain("US$1bn");
        var escrow = page.Find("#escrow").Closest("section")!;
        escrow.TextContent.ShouldContain("Two sources say so.");
        escrow.TextContent.ShouldContain("Today's eCommerce");
        escrow.TextContent.ShouldContain("spent at Alibaba Cloud");
        page.Find("#commitments").Closest("section")!.TextContent.ShouldContain("Alibaba Cloud");
    }

    [Fact]
    public void Moonshot_SetsTheClaimsThatDisagreeSideBySide()
    {
        var claims = Open("moonshot-ai-2024-02").Find("#claims").Closest("section")!.TextContent;
        foreach (var said in new[] { "36 (of preferred shares)", "40%", "about US$800m of cloud credits", "US$2.2bn", "≥ US$1bn", "US$800m", "Series B", "lead: Alibaba and HongShan", "within tolerance", "most sources say so" })
            claims.ShouldContain(said);
    }

    [Fact]
    public void Claims_ShownValueComesFirstAndIsMarked()
    {
        foreach (var row in Open("moonshot-ai-2024-02").FindAll(".crow"))
            row.QuerySelector(".cv")!.ClassList.ShouldContain("won");
    }

    [Fact]
    public void CalledOff_LooksDifferentAndSaysThatNoSumCountsIt()
    {
        var page = Open("openai-2025-09-nvidia");
        page.Find("article").ClassList.ShouldContain("uncertain");
        page.Find("[role=note]").TextContent.ShouldContain("no sum counts them");
    }

    [Fact]
    public void OtherCurrency_SaysTheRateUsed() =>
        Open("zhipu-ai-2026-01").Find(".rate").TextContent.ShouldMatch(@"Converted at HK\$7\.\d+ per US\$");

    [Fact]
    public void NothingKnown_IsSaidInWords()
    {
        var deal = Snapshot.Deals.First(item => item.Amount is null && item.Parts.Count == 0);
        var page = Open(deal.Id);
        page.Markup.ShouldContain("Neither the size of this deal nor any amount given is disclosed.");
        page.Markup.ShouldContain("No source names an investor.");
        page.Markup.ShouldNotContain("N/A");
    }

    [Fact]
    public void EveryDeal_Renders()
    {
        foreach (var deal in Snapshot.Deals)
        {
            var markup = Open(deal.Id).Markup;
            markup.ShouldContain("<h1", customMessage: deal.Id);
            markup.ShouldNotMatch("NaN|∞|Head\\.|Field\\.|Text\\.", deal.Id);
        }
    }

    [Fact]
    public void UnknownId_IsNotFound()
    {
        var missing = false;
        Navigation.OnNotFound += (_, _) => missing = true;
        Open("no-such-deal");
        missing.ShouldBeTrue();
    }

    [Fact]
    public void List_LeadsToExploreWithItsQuery()
    {
        Navigation.NavigateTo("/deals?form=cash");
        Render<DealsIndexPage>();
        Navigation.Uri.ShouldEndWith("/explore/deals?form=cash");
    }

    private IRenderedComponent<DealPage> Open(string id) => Render<DealPage>(parts => parts.Add(part => part.Id, id));
}
