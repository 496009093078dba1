using System.Collections.Frozen;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// An immutable read model of everything published, shared by every reader and replaced as a whole. Readers take no lock.
/// </summary>
public sealed partial class Snapshot
{
    private readonly FrozenDictionary<string, Party> _parties;
    private readonly FrozenDictionary<string, DealEntry> _deals;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly FrozenDictionary<string, Event> _events;
    private readonly FrozenDictionary<string, Product> _products;
    private readonly FrozenDictionary<(RecordKind, string), string> _redirects;

    private Snapshot(Dataset dataset, PictureLimits limits)
    {
        // Folding the names takes about as long as all the rest, and needs none of it.
        var names = Task.Run(() => new NameSearch(NameEntries.From(dataset)));
        Dataset = dataset;
        Today = dataset.Date;
        Version = ContentHash.Of(dataset);
        Converter = new Converter(dataset.Rates);
        Tolerance = new Tolerance(Converter);
        Claims = new ClaimIndex(dataset.Claims);
        var parties = SnapshotParts.Parties(dataset);
        Parties = parties;
        _parties = parties.ToFrozenDictionary(party => party.Id, StringComparer.Ordinal);
        _sources = dataset.Sources.Concat(dataset.RateSources).DistinctBy(source => source.Id).ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        _events = dataset.Events.ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);
        _products = dataset.Products.ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);
        _redirects = dataset.Redirects.ToFrozenDictionary(redirect => (redirect.Kind, redirect.From), redirect => redirect.To);

        var disputes = new Disputes(Tolerance);
        Deals =
        [
            .. dataset.Deals.OrderBy(deal => deal.Id, StringComparer.Ordinal).Select((deal, index) =>
                SnapshotParts.Entry(index, deal, Party, Converter, disputes, Claims.Of(RecordKind.Deal, deal.Id), Source)),
        ];
        _deals = Deals.ToFrozenDictionary(deal => deal.Id, StringComparer.Ordinal);
        AllDeals = DealSet.All(Deals.Count);
        Tie();
        DrawnDeals = limits.DealsOf(Deals);
        Unicorns = new UnicornTable(Parties, Deals, Today);
        foreach (var unicorn in Unicorns.Today)
            unicorn.Organization.IsUnicorn = true;
        Facets = new FacetIndex(this);
        Text = new TextQuestion(this);
        Names = names.GetAwaiter().GetResult();
    }

    /// <summary>The records it was built from.</summary>
    public Dataset Dataset { get; }

    /// <summary>A short hash of the records: the same data give the same version in any process.</summary>
    public string Version { get; }

    /// <summary>The dataset's date: what "today" means in everything derived.</summary>
    public DateOnly Today { get; }

    /// <summary>Every deal, sorted by id; the index is the deal's bit.</summary>
    public IReadOnlyList<DealEntry> Deals { get; }

    /// <summary>Every deal, as a set.</summary>
    public DealSet AllDeals { get; }

    /// <summary>How many deals, the first by id, go into pictures and graph answers (<see cref="PictureLimits"/>).</summary>
    public int DrawnDeals { get; }

    /// <summary>Organizations and people, sorted by id.</summary>
    public IReadOnlyList<Party> Parties { get; }

    public ClaimIndex Claims { get; }
    public Converter Converter { get; }
    public Tolerance Tolerance { get; }
    public UnicornTable Unicorns { get; }

    /// <summary>For every facet, the deals of each of its values.</summary>
    public FacetIndex Facets { get; }

    /// <summary>Finds records by name.</summary>
    public NameSearch Names { get; }

    /// <summary>Answers the free text of filters.</summary>
    internal TextQuestion Text { get; }

    /// <summary>Builds the read model of a dataset.</summary>
    public static Snapshot Build(Dataset dataset, PictureLimits? limits = null) => new(dataset, limits ?? new PictureLimits());

    /// <summary>Those of a set that pictures and graph answers hold; all of them unless a limit cuts.</summary>
    public DealSet Drawn(DealSet deals) => DrawnDeals == Deals.Count ? deals : deals.And(DealSet.Where(Deals.Count, deal => deal < DrawnDeals));

    /// <summary>The organization or person with the id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the dataset was not checked.</exception>
    public Party Party(string id) =>
        _parties.TryGetValue(id, out var party) ? party : throw new KeyNotFoundException($"There is no organization or person with the id '{id}'.");

    /// <summary>The organization or person with the id; null when there is none.</summary>
    public Party? FindParty(string id) => _parties.GetValueOrDefault(id);

    public DealEntry? FindDeal(string id) => _deals.GetValueOrDefault(id);
    public Source? FindSource(string id) => _sources.GetValueOrDefault(id);
    public Event? FindEvent(string id) => _events.GetValueOrDefault(id);
    public Product? FindProduct(string id) => _products.GetValueOrDefault(id);

    /// <summary>The id that a merged id now stands for; null when the id was never merged.</summary>
    public string? Survivor(RecordKind kind, string id)
    {
        string? survivor = null;
        for (var steps = 0; steps < 32 && _redirects.TryGetValue((kind, survivor ?? id), out var next); steps++)
            survivor = next;
        return survivor;
    }

    private Source? Source(string id) => FindSource(id);

    private void Tie()
    {
        var valuations = SnapshotParts.Valuations(Deals, Dataset.Valuations, Converter);
        var targets = Deals.ToLookup(deal => deal.Target.Id, deal => deal.Index, StringComparer.Ordinal);
        var investors = Deals.SelectMany(deal => deal.Parts.Select(part => (part.Investor.Id, deal.Index))).Distinct()
            .ToLookup(pair => pair.Id, pair => pair.Index, StringComparer.Ordinal);
        var roles = Dataset.Roles.SelectMany(role => new[] { (Id: role.Person, role), (Id: role.Organization, role) }).ToLookup(pair => pair.Id, pair => pair.role, StringComparer.Ordinal);
        var ties = Dataset.Relationships.SelectMany(tie => new[] { (Id: tie.From, tie), (Id: tie.To, tie) }).ToLookup(pair => pair.Id, pair => pair.tie, StringComparer.Ordinal);
        var products = Dataset.Products.ToLookup(product => product.Organization, StringComparer.Ordinal);
        var events = Dataset.Events.OrderBy(item => item.Date).SelectMany(item => item.Organizations.Select(id => (id, item))).ToLookup(pair => pair.id, pair => pair.item, StringComparer.Ordinal);
        foreach (var party in Parties)
        {
            party.Valuations = [.. valuations[party.Id]];
            party.AsTarget = [.. targets[party.Id]];
            party.AsInvestor = [.. investors[party.Id]];
            party.Roles = [.. roles[party.Id]];
            party.Relationships = [.. ties[party.Id].Distinct()];
            party.Products = [.. products[party.Id]];
            party.Events = [.. events[party.Id]];
        }
    }
}
