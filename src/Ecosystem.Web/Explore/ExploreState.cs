using Microsoft.AspNetCore.WebUtilities;

namespace Ecosystem.Web.Explore;

/// <summary>
/// What an address of Explore means on a snapshot: the view, the filter, the set of deals and everything counted over it.
/// Made anew for every address; the address is the only state there is.
/// </summary>
public sealed class ExploreState
{
    private readonly Lazy<FacetsView> facets;
    private readonly Lazy<NetworkView> network;
    private readonly Lazy<CommunitiesView> communities;
    private readonly Lazy<PathsView?> paths;

    private ExploreState(Snapshot snapshot, ExploreView view, FilterReading reading, ExploreOptions options)
    {
        Snapshot = snapshot;
        View = view;
        Filter = reading.Filter;
        Problems = reading.Problems;
        Options = options;
        Selection = snapshot.Ask(Filter);
        Total = Totals.OfDeals(snapshot, Deals);
        var selected = snapshot.In(Deals).ToArray();
        Targets = selected.Select(deal => deal.Target.Id).Distinct().Count();
        Investors = selected.SelectMany(deal => deal.Parts, (_, part) => part.Investor.Id).Distinct().Count();
        facets = new(() => FacetsView.Of(snapshot, Selection));
        network = new(() => NetworkView.Of(snapshot, Deals, Filter.Group));
        communities = new(() => CommunitiesView.Of(Network));
        paths = new(() => PathFrom is { } from && PathTo is { } to && from != to ? PathsView.Of(Network, from, to) : null);
    }

    public Snapshot Snapshot { get; }
    public ExploreView View { get; }
    public DealFilter Filter { get; }

    /// <summary>What the address asked for and the filter does not know.</summary>
    public IReadOnlyList<FilterProblem> Problems { get; }

    public ExploreOptions Options { get; }
    public Selection Selection { get; }

    /// <summary>The set that every view draws.</summary>
    public DealSet Deals => Selection.Deals;

    /// <summary>How many deals of the set the pictures leave out, because there are more than a picture may hold.</summary>
    public int Undrawn => Deals.Count - Snapshot.Drawn(Deals).Count;

    /// <summary>The disclosed dollars of the set.</summary>
    public Total Total { get; }

    /// <summary>How many companies the deals are about.</summary>
    public int Targets { get; }

    /// <summary>How many investors are named.</summary>
    public int Investors { get; }

    public FacetsView Facets => facets.Value;
    public NetworkView Network => network.Value;
    public CommunitiesView Communities => communities.Value;

    /// <summary>One end of the path that is asked for; null when nobody is chosen.</summary>
    public Party? PathFrom => Snapshot.FindParty(Options.Network.Path?.From ?? "");

    /// <summary>The other end.</summary>
    public Party? PathTo => Snapshot.FindParty(Options.Network.Path?.To ?? "");

    /// <summary>The paths between the two; null unless two different ones are chosen.</summary>
    public PathsView? Paths => paths.Value;

    /// <summary>The path that the picture lights: the one chosen, or the last where there are fewer.</summary>
    public TiePath? LitPath => Paths is { Paths: { Count: > 0 } found } ? found[Math.Min(Options.Network.Way, found.Count) - 1] : null;

    /// <summary>True when something stands beside the picture: a card, or the panel of paths.</summary>
    public bool HasPanel => Options.Card is not null || (View == ExploreView.Network && Options.Network.Path is not null);

    /// <summary>The address of what is seen.</summary>
    public string Address => To(View, Filter, Options);

    /// <summary>What is asked: everything that "undo" takes back. How it is looked at is no part of it.</summary>
    public string Question => string.Join('&', Options.Network.Questions().Prepend(Filter.ToQuery()));

    /// <summary>Reads an address: the view's name from its path, the rest from its query.</summary>
    public static ExploreState Read(Snapshot snapshot, ExploreView view, string query)
    {
        var pairs = QueryHelpers.ParseQuery(query).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)).ToArray();
        return new ExploreState(snapshot, view, DealFilter.Read(snapshot, pairs, ExploreOptions.Parameters), ExploreOptions.Read(pairs));
    }

    /// <summary>The same view with another filter, without an address of its own yet.</summary>
    public ExploreState Meanwhile(DealFilter filter) => new(Snapshot, View, new FilterReading(filter, Problems), Options);

    /// <summary>The address of the same view with another filter. What was open closes when it may no longer be in the set.</summary>
    public string With(DealFilter filter) => To(View, filter, Options with { Card = null });

    /// <summary>The address of the same set seen otherwise.</summary>
    public string With(ExploreOptions options) => To(View, Filter, options);

    /// <summary>The address of the same set in another view.</summary>
    public string With(ExploreView view) => To(view, Filter, Options with { Table = false, Card = null });

    private static string To(ExploreView view, DealFilter filter, ExploreOptions options)
    {
        var query = string.Join('&', new[] { filter.ToQuery() }.Where(part => part.Length > 0).Concat(options.ToQuery()));
        return $"/explore/{Vocabulary<ExploreView>.Name(view)}{(query.Length > 0 ? "?" : "")}{query}";
    }
}
