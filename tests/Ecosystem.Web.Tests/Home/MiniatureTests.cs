using Ecosystem.Core.Views;
using Ecosystem.Web.Home;
using Ecosystem.Web.Home.Picture;
using Ecosystem.Web.Tests.Hosting;
using Ecosystem.Web.Tests.Pages;

namespace Ecosystem.Web.Tests.Home;

public sealed class MiniatureTests(RunningApp app) : IDisposable
{
    private readonly PageReader pages = new(app);

    public void Dispose() => pages.Dispose();

    [Fact]
    public async Task Picture_InThePage_StaysSmallAndOpensTheNetwork()
    {
        var picture = (await pages.OpenAsync("/")).QuerySelector("svg.net")!;
        picture.OuterHtml.Length.ShouldBeLessThan(120_000);
        picture.QuerySelector("a")!.GetAttribute("href").ShouldBe("/explore/network?country=CN");
    }

    [Fact]
    public void Picture_RealData_DrawsEveryPartyOnce()
    {
        var deals = pages.Snapshot.Select(HomeFacts.China);
        var picture = Miniature.Of(pages.Snapshot, deals);
        var dots = (picture.TargetDots + picture.InvestorDots).Count(letter => letter == 'M');
        (dots + picture.Marks.Count).ShouldBe(NetworkView.Of(pages.Snapshot, deals).Nodes.Count);
        picture.Strands.Select(strand => strand.Form).Distinct().ShouldBeSubsetOf(picture.Forms);
    }

    [Fact]
    public void Labels_RealData_DoNotTouchEachOtherAndStayWithin()
    {
        var labels = HomeFacts.Of(pages.Snapshot).Network.Labels;
        labels.Count.ShouldBeGreaterThan(8);
        var boxes = labels.Select(Box).ToArray();
        boxes.ShouldAllBe(box => box.Left > 0 && box.Right < Miniature.Width && box.Top > 0 && box.Bottom < Miniature.Height);
        foreach (var (one, other) in boxes.SelectMany((box, index) => boxes.Skip(index + 1).Select(next => (box, next))))
            (one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom).ShouldBeFalse();
    }

    [Fact]
    public void Miniature_MadeTwice_IsTheSame()
    {
        var (first, second) = (Miniature.Of(pages.Snapshot, pages.Snapshot.AllDeals), Miniature.Of(pages.Snapshot, pages.Snapshot.AllDeals));
        second.Faint.ShouldBe(first.Faint);
        second.Labels.ShouldBe(first.Labels);
    }

    [Fact]
    public void Miniature_NoDeals_IsEmpty()
    {
        var picture = Miniature.Of(pages.Snapshot, Core.Snapshots.DealSet.None(pages.Snapshot.Deals.Count));
        picture.Marks.ShouldBeEmpty();
        picture.Labels.ShouldBeEmpty();
    }

    // A narrower measure than the picture's own: about half an em a letter, a whole one a Chinese character.
    private static (double Left, double Top, double Right, double Bottom) Box(MarkLabel label)
    {
        var width = (label.Name + label.Second).Sum(letter => letter > '\u2e80' ? 11 : 5.0);
        var left = label.Anchor switch { "start" => label.X, "end" => label.X - width, _ => label.X - width / 2 };
        return (left, label.Y - 9, left + width, label.Y + 2);
    }
}
