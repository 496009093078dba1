using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;
using Ecosystem.Web.Deals;
using Ecosystem.Web.Shared;
using Ecosystem.Web.Tests.Support;

namespace Ecosystem.Web.Tests.Deals;

public class AddUpTests
{
    [Fact]
    public void Parts_OfEveryDeal_ComeToTheHeadlineOrMore()
    {
        foreach (var deal in RealSnapshot.Value.Deals)
        {
            var sum = Of(deal);
            if (sum.Headline is not { } headline || headline == 0)
                continue;
            var told = deal.Parts.SelectMany(part => part.Legs).Sum(leg => leg.Usd?.Point ?? 0);
            sum.Whole.ShouldBe(decimal.Max(headline, told), deal.Id);
        }
    }

    [Fact]
    public void Brackets_OfEveryDeal_SpanTheirParts()
    {
        foreach (var deal in RealSnapshot.Value.Deals)
            Of(deal).Groups.Sum(group => group.Length).ShouldBe(Of(deal).Whole, deal.Id);
    }

    [Fact]
    public void Moonshot_HalfCreditsHalfCashAndARest()
    {
        var sum = Of(Deal("moonshot-ai-2024-02"));
        sum.Case.ShouldBe(AddUpCase.Partly);
        sum.Parts.Select(part => (part.Form.Name, part.Length)).ShouldBe([("compute-credits", 400_000_000m), ("cash", 400_000_000m), ("undisclosed", 200_000_000m)]);
        sum.Groups.Select(group => group.Length).ShouldBe([800_000_000m, 200_000_000m]);
    }

    [Theory]
    [InlineData("cric-2009-07", AddUpCase.Nothing)]
    [InlineData("jd-2014-03", AddUpCase.Explained)]
    [InlineData("xpeng-2023-08", AddUpCase.Explained)]
    [InlineData("zhipu-ai-2026-01", AddUpCase.OnlyHeadline)]
    public void Case_OfARealDeal(string id, AddUpCase expected) => Of(Deal(id)).Case.ShouldBe(expected);

    [Fact]
    public void Unpriced_AreNamedAndHaveNoLength()
    {
        var sum = Of(Deal("jd-2014-03"));
        sum.Unpriced.Select(item => FormKey.FromConsiderationForm(item.Leg.Consideration.Form).Name).ShouldBe(["traffic", "business"]);
        sum.Parts.Count.ShouldBe(1);
    }

    [Fact]
    public void Remainder_OfACeiling_IsACeiling()
    {
        var rest = Of(Deal("moonshot-ai-2026-06")).Parts.ShouldHaveSingleItem();
        Dollars.Say(rest.Usd, rest.About).ShouldBe("≤ US$2bn");
    }

    private static DealEntry Deal(string id) => RealSnapshot.Value.FindDeal(id)!;

    private static AddUp Of(DealEntry deal) => AddUp.Of(deal, LegsView.Of(deal));
}
