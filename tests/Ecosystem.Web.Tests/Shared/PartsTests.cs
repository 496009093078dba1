using Bunit;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace Ecosystem.Web.Tests.Shared;

public class PartsTests : PartsContext
{
    private static readonly Source Outlet = new("ft-1", null, "Title", "Financial Times", PartialDate.Parse("2024-05"), "en", Reliability.MajorOutlet);
    private static readonly Source Trade = new("pd-1", null, "Title", "Pandaily", null, "en", Reliability.TradePress);

    [Fact]
    public void FormChip_EveryForm_ShowsIconAndName()
    {
        foreach (var form in FormKey.All)
        {
            var chip = Render<FormChip>(parts => parts.Add(part => part.Form, form)).Find(".fchip");
            chip.ClassList.ShouldContain(form.Css);
            chip.TextContent.ShouldBe(Words.Of(form));
            chip.QuerySelector("use")!.GetAttribute("href").ShouldBe("icons.svg#form-" + form.Name);
        }
    }

    [Fact]
    public void FormKey_OfSeveralForms_IsMixed_OfNone_IsUndisclosed()
    {
        FormKey.Of([]).ShouldBe(FormKey.Undisclosed);
        FormKey.Of([ConsiderationForm.Cash, ConsiderationForm.Cash]).Name.ShouldBe("cash");
        FormKey.Of([ConsiderationForm.Cash, ConsiderationForm.Data]).ShouldBe(FormKey.Mixed);
    }

    [Fact]
    public void KindShape_OfAUnicorn_SaysSo() =>
        Render<KindShape>(parts => parts.Add(part => part.Kind, "startup").Add(part => part.Unicorn, true))
            .Find("[role=img]").GetAttribute("aria-label").ShouldBe("Startup, Unicorn");

    [Fact]
    public void MoneyText_Undisclosed_IsSaidInWords() =>
        Render<MoneyText>(parts => parts.Add(part => part.Value, null)).Markup.ShouldContain("not disclosed");

    [Fact]
    public void AmountText_WithQualifier_SetsItApart()
    {
        var text = Render<AmountText>(parts => parts.Add(part => part.Value, new Money(400_000_000, "USD", Qualifier.About)));
        text.Find("abbr").GetAttribute("title").ShouldBe("about");
        text.Find(".amount").TextContent.ShouldBe("≈US$400m");
        text.Find(".amount").GetAttribute("title").ShouldBe("about US$400,000,000");
    }

    [Fact]
    public void MoneyCell_InAnotherCurrency_ShowsDollarsWithTheOriginalBelow()
    {
        var cell = Render<MoneyCell>(parts => parts.Add(part => part.Value, new Money(50_000_000_000, "CNY", Qualifier.AtLeast))
            .Add(part => part.Usd, new UsdInterval(7_350_000_000, null))).Find("td");
        cell.QuerySelector(".amount")!.TextContent.ShouldBe("≥US$7.35bn");
        cell.QuerySelector("small")!.TextContent.ShouldBe("≥¥50bn");
    }

    [Fact]
    public void MoneyCell_Ceiling_ShowsItsUpperEndInDollars() =>
        Render<MoneyCell>(parts => parts.Add(part => part.Value, new Money(15_000_000_000, "CNY", Qualifier.UpTo))
            .Add(part => part.Usd, new UsdInterval(0, 2_210_000_000))).Find(".amount").TextContent.ShouldBe("≤US$2.21bn");

    [Fact]
    public void TotalText_NothingDisclosed_IsNeverZero()
    {
        var total = Render<TotalText>(parts => parts.Add(part => part.Total, new Total(0, 0, 0, 7)));
        total.Find(".nd").TextContent.ShouldBe("not disclosed");
        total.Find("small").TextContent.ShouldBe("0 of 7 disclosed");
    }

    [Fact]
    public void IntervalText_WithoutBound_HangsAPlusAndSaysIt()
    {
        var text = Render<IntervalText>(parts => parts.Add(part => part.Low, 5m).Add(part => part.High, null));
        text.Find(".amount").ClassList.ShouldContain("plus");
        text.Find(".vh").TextContent.ShouldContain("no upper bound");
    }

    [Fact]
    public void DateText_Known_IsATime()
    {
        var time = Render<DateText>(parts => parts.Add(part => part.Value, PartialDate.Parse("2024-02"))).Find("time");
        time.GetAttribute("datetime").ShouldBe("2024-02");
        time.TextContent.ShouldBe("Feb 2024");
    }

    [Fact]
    public void DateText_Missing_SaysWhy() =>
        Render<DateText>(parts => parts.Add(part => part.Value, null).Add(part => part.Why, SilenceKind.NotApplicable)).Markup.ShouldContain("not applicable");

    [Fact]
    public void DisputedBadge_InARow_CountsTheClaims()
    {
        var badge = Render<DisputedBadge>(parts => parts.Add(part => part.Claims, 2)).Find(".disp");
        badge.TextContent.ShouldBe("≠2 disputed");
        badge.GetAttribute("title").ShouldBe("Disputed: 2 claims say otherwise");
    }

    [Fact]
    public void EscrowMark_Tight_StillSaysIt() =>
        Render<EscrowMark>(parts => parts.Add(part => part.Tight, true)).Find(".escrow").TextContent.ShouldContain("In escrow");

    [Fact]
    public void StatusTag_ShowsTheStatus() =>
        Render<StatusTag>(parts => parts.Add(part => part.Status, DealStatus.InTalks)).Find(".status").TextContent.ShouldBe("In talks");

    [Fact]
    public void SourceMark_OpensACardWithWhatEachSourceSays()
    {
        var card = new SourceCard("Stake", "36%", null, [new(Outlet, "36%", false, null), new(Trade, "40%", true, "Implied."), new(Outlet, null, false, null)]);
        var mark = Render<SourceMark>(parts => parts.Add(part => part.Card, card));
        var button = mark.Find("button.sm");
        button.TextContent.ShouldBe("2");
        button.GetAttribute("popovertarget").ShouldBe(mark.Find("[popover]").Id);
        mark.FindAll("li").Count.ShouldBe(3);
        mark.FindAll("li")[1].TextContent.ShouldContain("differs");
        mark.FindAll("li")[1].TextContent.ShouldContain("undated");
        mark.Find("li a").GetAttribute("href").ShouldBe("/sources/ft-1");
    }

    [Fact]
    public void SourceMark_WithoutSources_IsNotThere() =>
        Render<SourceMark>(parts => parts.Add(part => part.Card, new SourceCard("Stake", null, null, []))).Markup.ShouldBeEmpty();

    [Fact]
    public void StackedBar_PartsFillTheWhole()
    {
        var bar = Render<StackedBar>(parts => parts.Add(part => part.Label, "Paid with")
            .Add(part => part.Parts, [new BarPart(ConsiderationForm.Cash, 3), new BarPart(FormKey.Undisclosed, 1), new BarPart(ConsiderationForm.Data, 0)]));
        var widths = bar.FindAll("rect[fill]").Select(rect => rect.GetAttribute("width")).ToList();
        widths.ShouldContain("75%");
        widths.ShouldContain("25%");
        bar.Find("svg").GetAttribute("aria-label").ShouldBe("Paid with");
    }

    [Fact]
    public void Legend_ShowsOnlyTheFormsGiven() =>
        Render<Legend>(parts => parts.Add(part => part.Forms, [ConsiderationForm.Cash]).Add(part => part.Swatches, true))
            .FindAll("li").Count.ShouldBe(1);

    [Fact]
    public void SectionHead_HasAHeadingWithItsAnchor() =>
        Render<SectionHead>(parts => parts.Add(part => part.Title, "Deals").Add(part => part.Id, "deals").Add(part => part.Note, "12"))
            .Find("h2#deals").TextContent.ShouldBe("Deals");

    [Fact]
    public void States_SayWhatTheyAreGiven()
    {
        Render<EmptyState>(parts => parts.Add(part => part.Title, "Nothing.").AddChildContent("Drop it.")).Markup.ShouldContain("Drop it.");
        Render<LoadingState>(parts => parts.Add(part => part.Text, "Reading")).Find("[role=status]").TextContent.ShouldBe("Reading");
    }

    [Fact]
    public void PanelError_BrokenPanel_ShowsANumberAndNotTheException()
    {
        SetRendererInfo(new RendererInfo("Server", true));
        var panel = Render<PanelError>(parts => parts.AddChildContent<Broken>());
        panel.Find("[role=alert]").TextContent.ShouldNotContain("secret");
        panel.Find("[role=alert] p").TextContent.ShouldMatch("number [0-9a-f]{8}");
        panel.FindAll("button").Count.ShouldBe(1);
    }

    private sealed class Broken : ComponentBase
    {
        protected override void OnInitialized() => throw new InvalidOperationException("secret");
    }
}
