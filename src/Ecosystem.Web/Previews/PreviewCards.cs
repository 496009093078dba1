using System.Globalization;
using Ecosystem.Web.Cite;
using Ecosystem.Web.Deals;
using Ecosystem.Web.Explore;
using Ecosystem.Web.Home;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Previews;

/// <summary>Makes the card of each page that people share.</summary>
public sealed class PreviewCards(IStringLocalizer<PreviewText> text, IStringLocalizer<CiteText> cite, IStringLocalizer<DealText> dealText, FilterSentence filters, Words words)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public PreviewCard Home(Snapshot snapshot)
    {
        var deals = snapshot.Select(HomeFacts.China);
        var entries = snapshot.In(deals).ToArray();
        return new PreviewCard(text["Home.Kicker"], text["Home.Title"], null, [.. Counts(entries), .. Money("Disclosed", Totals.OfDeals(entries))], "",
            deals, false, ExploreView.Network, null, Image(snapshot, "home", ""));
    }

    public PreviewCard Explore(Snapshot snapshot, ExploreView view, DealFilter filter)
    {
        var deals = snapshot.Select(filter);
        var entries = snapshot.In(deals).ToArray();
        return new PreviewCard(cite[$"View.{view}"], Capital(filters.Of(snapshot, filter)), null, [.. Counts(entries), .. Money("Disclosed", Totals.OfDeals(entries))], "",
            deals, filter.Group, view, null, Image(snapshot, $"explore/{Vocabulary<ExploreView>.Name(view)}", filter.ToQuery()));
    }

    public PreviewCard Party(Snapshot snapshot, Party party)
    {
        var (asTarget, asInvestor) = (party.AsTarget.Select(deal => snapshot.Deals[deal]).ToArray(), party.AsInvestor.Select(deal => snapshot.Deals[deal]).ToArray());
        var invested = asInvestor.Where(deal => deal.IsSummed).Aggregate(Total.Empty, (total, deal) => total.With(NetworkEdgeSum(deal, party)));
        var own = party.AsTarget.Concat(party.AsInvestor).ToHashSet();
        return new PreviewCard(
            words.Party(party.Kind), NameText.Of(party), NameText.Second(party.Name, party.NameZh),
            [.. Money("Raised", Totals.Raised(asTarget)), .. Money("Invested", invested), Count(own.Count, "Deals", "Deal")],
            party.Organization?.Summary ?? party.Person!.Summary, DealSet.Where(snapshot.Deals.Count, own.Contains), false, ExploreView.Network, party.Id,
            Image(snapshot, (party.IsPerson ? "people/" : "organizations/") + Uri.EscapeDataString(party.Id), ""));
    }

    public PreviewCard Deal(Snapshot snapshot, DealEntry deal)
    {
        var figures = new List<PreviewFigure>();
        if (deal.Amount is { } amount)
            figures.Add(Stated("Amount", amount.Money));
        if (deal.Valuation is { } valuation)
            figures.Add(Stated("Valuation", valuation.Money));
        if (deal.Parts.Count > 0)
            figures.Add(Count(deal.Parts.Count, "Investors", "Investor"));
        var kicker = $"{words.Of(deal.Deal.Kind)}, {DateFormat.Text(deal.Deal.Announced, Culture)}";
        return new PreviewCard(kicker, DealHeadline.Of(deal, dealText), NameText.Second(deal.Target.Name, deal.Target.NameZh), figures, deal.Deal.Summary,
            DealSet.Where(snapshot.Deals.Count, index => index == deal.Index), false, deal.Forms.IsUndisclosed ? ExploreView.Network : ExploreView.Ledger, deal.Target.Id,
            Image(snapshot, "deals/" + Uri.EscapeDataString(deal.Id), ""));
    }

    private static UsdInterval? NetworkEdgeSum(DealEntry deal, Party party) => deal.Parts.Where(part => part.Investor == party).Select(part => part.Usd).Aggregate(
        (UsdInterval?)null, (sum, usd) => usd is not { } known ? sum : sum is { } before ? before + known : known);

    private PreviewFigure Stated(string what, Money money) =>
        new(MoneyFormat.Amount(money.Value, money.Currency, Culture), text[money.Qualifier == Qualifier.Exact ? $"Figure.{what}" : $"Figure.{what}.{money.Qualifier}"]);

    private IEnumerable<PreviewFigure> Counts(DealEntry[] deals) =>
    [
        Count(deals.Length, "Deals", "Deal"),
        Count(deals.Select(deal => deal.Target).Distinct().Count(), "Companies", "Company"),
        Count(deals.SelectMany(deal => deal.Parts).Select(part => part.Investor).Distinct().Count(), "Investors", "Investor"),
    ];

    private PreviewFigure Count(int count, string several, string one) => new(count.ToString("N0", Culture), text["Figure." + (count == 1 ? one : several)]);

    // Nothing disclosed is no figure.
    private IEnumerable<PreviewFigure> Money(string what, Total total) => !total.IsDisclosed ? [] :
        [new PreviewFigure(MoneyFormat.Interval(total.Low, total.High, "USD", Culture) + (MoneyFormat.IsOpen(total.High) ? "+" : ""), text[$"Figure.{what}", total.Disclosed, total.Of])];

    private static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpper(sentence[0], Culture) + sentence[1..];

    // The version is in the address because whoever keeps pictures of links keeps them by address.
    private static string Image(Snapshot snapshot, string page, string query) =>
        $"/preview/{page}.png?v={snapshot.Version[..Math.Min(7, snapshot.Version.Length)]}{(query.Length > 0 ? "&" + query : "")}";
}
