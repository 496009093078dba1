namespace Ecosystem.Core.Snapshots;

/// <summary>
/// A filter at work: for each thing it asks, the deals that pass. Their AND is the selection; a facet's counts leave out its own question.
/// </summary>
public sealed class Selection
{
    /// <summary>The questions about ranges, by the name that facets give them.</summary>
    public const string Announced = "announced", Usd = "usd", ValuationUsd = "valuationUsd";

    private readonly Snapshot _snapshot;
    private readonly Dictionary<string, DealSet> _questions = new(StringComparer.Ordinal);

    internal Selection(Snapshot snapshot, DealFilter filter)
    {
        _snapshot = snapshot;
        Filter = filter;
        foreach (var parameter in FilterParameters.Facets.Where(filter.Has))
            _questions[parameter] = snapshot.Facets.Column(parameter, filter.Group).Any(filter.Values(parameter));
        if (filter.Has(FilterParameters.Text))
            _questions[FilterParameters.Text] = snapshot.Text.Answer(filter.Values(FilterParameters.Text));
        if (filter.Has(FilterParameters.Also))
            _questions[FilterParameters.Also] = new ConditionQuestion(snapshot, filter.Group).Answer(filter.Values(FilterParameters.Also));
        AskRanges();
        Deals = Without();
    }

    public DealFilter Filter { get; }

    /// <summary>The deals that pass the whole filter.</summary>
    public DealSet Deals { get; }

    /// <summary>The deals that pass the filter but for some of its questions: names of facets, <see cref="Announced"/>, <see cref="Usd"/>, <see cref="ValuationUsd"/>.</summary>
    public DealSet Without(params ReadOnlySpan<string> questions)
    {
        var deals = _snapshot.AllDeals;
        foreach (var (question, passing) in _questions)
        {
            if (!questions.Contains(question))
                deals = deals.And(passing);
        }

        return deals;
    }

    private void AskRanges()
    {
        var deals = _snapshot.Deals;
        if (DateRange.Of(Filter) is { IsOpen: false } dates)
            _questions[Announced] = DealSet.Where(deals.Count, deal => dates.Meets(deals[deal].Deal.Announced));
        if (DollarRange.Of(Filter, FilterParameters.MinUsd, FilterParameters.MaxUsd) is { IsOpen: false } usd)
            _questions[Usd] = DealSet.Where(deals.Count, deal => usd.Meets(deals[deal].Usd));
        if (DollarRange.Of(Filter, FilterParameters.MinValuationUsd, FilterParameters.MaxValuationUsd) is { IsOpen: false } valuation)
            _questions[ValuationUsd] = DealSet.Where(deals.Count, deal => valuation.Meets(deals[deal].ValuationUsd));
    }
}
