using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>A value of a facet.</summary>
/// <param name="Label">English name, or the party's name.</param>
/// <param name="Count">Deals that pass the filter without this facet's own choice and have the value; zero is shown too.</param>
public sealed record FacetItem(string Value, string Label, int Count, bool Selected);

/// <summary>A stretch of a histogram and how many deals lie in it.</summary>
/// <param name="From">Where it begins, included: a day, or US dollars.</param>
/// <param name="To">Where it ends: a day, included; or US dollars, left out.</param>
public sealed record Bucket<T>(T From, T To, int Count);

/// <summary>A range facet over what passes the filter without its own bounds.</summary>
/// <param name="Min">The least; null when no deal has a value.</param>
/// <param name="Max">The most; null when no deal has a value.</param>
public sealed record RangeFacet<T>(T? Min, T? Max, IReadOnlyList<Bucket<T>> Buckets);

/// <summary>The three ranges.</summary>
public sealed record RangeFacets(RangeFacet<DateOnly?> Announced, RangeFacet<decimal?> Usd, RangeFacet<decimal?> ValuationUsd);

/// <summary>Every facet of a filter with exact counts.</summary>
/// <param name="Total">Deals that pass the whole filter.</param>
/// <param name="Facets">By parameter, in the order of the filter's parameters.</param>
public sealed record FacetsView(string Version, int Total, IReadOnlyDictionary<string, IReadOnlyList<FacetItem>> Facets, RangeFacets Ranges)
{
    /// <summary>Counts the facets of a filter.</summary>
    public static FacetsView Of(Snapshot snapshot, DealFilter filter) => Of(snapshot, snapshot.Ask(filter));

    /// <summary>Counts the facets of a filter at work.</summary>
    public static FacetsView Of(Snapshot snapshot, Selection selection)
    {
        var facets = new Dictionary<string, IReadOnlyList<FacetItem>>(StringComparer.Ordinal);
        foreach (var parameter in FilterParameters.Facets)
            facets[parameter] = Items(snapshot.Facets.Column(parameter, selection.Filter.Group), selection);
        return new FacetsView(snapshot.Version, selection.Deals.Count, facets, new RangeFacets(
            Histograms.Announced(snapshot, selection.Without(Selection.Announced)),
            Histograms.Dollars(snapshot.In(selection.Without(Selection.Usd)).Select(deal => deal.Usd)),
            Histograms.Dollars(snapshot.In(selection.Without(Selection.ValuationUsd)).Select(deal => deal.ValuationUsd))));
    }

    private static IReadOnlyList<FacetItem> Items(FacetColumn column, Selection selection)
    {
        var count = selection.CountsOf(column.Parameter);
        var chosen = selection.Filter.Values(column.Parameter);
        return
        [
            .. column.Values.Select(value => new FacetItem(value.Value, value.Label, count(value), column.IsChosen(value.Value, chosen))),
            .. column.Absent(chosen).Select(absent => new FacetItem(absent.Value, absent.Label, 0, true)),
        ];
    }
}
