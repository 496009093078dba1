using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>The dataset in figures.</summary>
/// <param name="Sources">Sources of the facts; those of the exchange rates are apart.</param>
/// <param name="Unicorns">Unicorns of China today.</param>
/// <param name="NonCashDeals">Deals in which some consideration is not cash.</param>
/// <param name="DisclosedUsd">Sizes of the completed and announced deals.</param>
public sealed record StatsView(
    string Version, int Organizations, int People, int Deals, int Sources, int Claims, int Relationships, int Products, int Events,
    int Unicorns, int DisputedDeals, int NonCashDeals, Total DisclosedUsd)
{
    /// <summary>Counts a snapshot.</summary>
    public static StatsView Of(Snapshot snapshot) => new(
        snapshot.Version, snapshot.Dataset.Organizations.Count, snapshot.Dataset.People.Count, snapshot.Deals.Count, snapshot.Dataset.Sources.Count,
        snapshot.Dataset.Claims.Count, snapshot.Dataset.Relationships.Count, snapshot.Dataset.Products.Count, snapshot.Dataset.Events.Count,
        snapshot.Unicorns.Today.Count(unicorn => unicorn.Organization.Organization!.Country == "CN"),
        snapshot.Deals.Count(deal => deal.Disputed),
        snapshot.Deals.Count(deal => deal.Forms.HasNonCash),
        Totals.OfDeals(snapshot.Deals));
}
