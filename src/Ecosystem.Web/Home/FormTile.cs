namespace Ecosystem.Web.Home;

/// <summary>One form of consideration over the deals of companies in China.</summary>
/// <param name="Deals">Deals in which it is given; a deal with two forms counts under both.</param>
/// <param name="Usd">Dollars given in the form, over completed and announced deals; of deals without a known form, their sizes.</param>
/// <param name="PerYear">Deals a year, one for each of <see cref="Years"/>.</param>
/// <param name="Filter">Selects the same deals.</param>
public sealed record FormTile(FormKey Form, int Deals, Total Usd, IReadOnlyList<int> PerYear, DealFilter Filter)
{
    private const int Span = 10;

    /// <summary>The forms that are given at all, in their order, then "not disclosed".</summary>
    public static IReadOnlyList<FormTile> All(Snapshot snapshot) =>
        [.. FormKey.All.Where(form => form != FormKey.Mixed).Select(form => Of(snapshot, form)).Where(tile => tile.Deals > 0)];

    /// <summary>The last ten years, the snapshot's own being the last.</summary>
    public static (int First, int Last) Years(Snapshot snapshot) => (snapshot.Today.Year - Span + 1, snapshot.Today.Year);

    private static FormTile Of(Snapshot snapshot, FormKey form)
    {
        var filter = HomeFacts.China.With(FilterParameters.Form, form.Name);
        DealEntry[] deals = [.. snapshot.In(snapshot.Select(filter))];
        var years = deals.CountBy(deal => deal.Deal.Announced.Start.Year).ToDictionary();
        return new FormTile(
            form, deals.Length, deals.Where(deal => deal.IsSummed).Aggregate(Total.Empty, (sum, deal) => sum.With(Told(deal, form))),
            [.. Enumerable.Range(Years(snapshot).First, Span).Select(year => years.GetValueOrDefault(year))], filter);
    }

    private static UsdInterval? Told(DealEntry deal, FormKey form)
    {
        ConsiderationForm? known = Vocabulary<ConsiderationForm>.TryParse(form.Name, out var value) ? value : null;
        return MoneyByForm.Split(deal).Where(leg => leg.Form == known).Select(leg => (UsdInterval?)leg.Usd)
            .Aggregate((UsdInterval?)null, (sum, usd) => sum is { } before ? before + usd!.Value : usd);
    }
}
