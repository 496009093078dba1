namespace Ecosystem.Core.Snapshots;

/// <summary>
/// A filter at work: for each thing it asks, the deals that pass. Their AND, narrowed to the focus where there is one, is the selection;
/// a facet's counts leave out its own question. What <c>also</c> asks picks out of what the focus leaves, so that it never moves the focus.
/// </summary>
public sealed class Selection
{
    /// <summary>The questions about ranges, by the name that facets give them.</summary>
    public const string Announced = "announced", Usd = "usd", ValuationUsd = "valuationUsd";

    private readonly Snapshot _snapshot;
    private readonly Dictionary<string, DealSet> _questions = new(StringComparer.Ordinal);
    private readonly Focus? _focus;
    private readonly DealSet? _also;

    internal Selection(Snapshot snapshot, DealFilter filter)
    {
        _snapshot = snapshot;
        Filter = filter;
        foreach (var parameter in FilterParameters.Facets.Where(filter.Has))
            _questions[parameter] = snapshot.Facets.Column(parameter, filter.Group).Any(filter.Values(parameter));
        if (filter.Has(FilterParameters.Text))
            _questions[FilterParameters.Text] = snapshot.Text.Answer(filter.Values(FilterParameters.Text));
        if (filter.Has(FilterParameters.Also))
            _also = new ConditionQuestion(snapshot, filter.Group).Answer(filter.Values(FilterParameters.Also));
        AskRanges();
        _focus = Focus.Of(snapshot, filter);
        Deals = Without();
    }

    public DealFilter Filter { get; }

    /// <summary>The deals that pass the whole filter.</summary>
    public DealSet Deals { get; }

    /// <summary>The deals that pass the filter but for some of its questions: names of facets, <see cref="Announced"/>, <see cref="Usd"/>, <see cref="ValuationUsd"/>.</summary>
    public DealSet Without(params ReadOnlySpan<string> questions) => Focused(Passing(questions));

    /// <summary>For a value of a facet, how many deals choosing it instead would give.</summary>
    public Func<FacetValue, int> CountsOf(string facet)
    {
        var deals = Passing(facet);
        return _focus is null && _also is null ? value => value.CountIn(deals) : value => Focused(value.In(deals)).Count;
    }

    private DealSet Passing(params ReadOnlySpan<string> questions)
    {
        var deals = _snapshot.AllDeals;
        foreach (var (question, passing) in _questions)
        {
            if (!questions.Contains(question))
                deals = deals.And(passing);
        }

        return deals;
    }

    private DealSet Focused(DealSet deals)
    {
        var near = _focus?.In(deals) ?? deals;
        return _also is null ? near : near.And(_also);
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
