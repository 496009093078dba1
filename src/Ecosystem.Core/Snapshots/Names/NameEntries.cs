using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>Lists everything in a dataset that has a name to be found by.</summary>
public static class NameEntries
{
    /// <summary>Organizations, people, products, deals, events, sources, in this order; each weighs as many as the deals it takes part in.</summary>
    public static IReadOnlyList<NameEntry> From(Dataset dataset)
    {
        var deals = CountDeals(dataset);
        var parties = dataset.Organizations.Select(organization => Of(organization, deals.GetValueOrDefault(organization.Id)))
            .Concat(dataset.People.Select(person => Of(person, deals.GetValueOrDefault(person.Id))))
            .ToDictionary(entry => entry.Id);
        return
        [
            .. parties.Values,
            .. dataset.Products.Select(product => Of(product, deals.GetValueOrDefault(product.Organization))),
            .. dataset.Deals.Select(deal => Of(deal, parties)),
            .. dataset.Events.Select(Of),
            .. dataset.Sources.Select(Of),
        ];
    }

    /// <summary>An organization by all its names.</summary>
    public static NameEntry Of(Organization organization, double weight) => new(
        SearchKind.Organization, organization.Id, organization.Name, organization.NameZh, organization.NamePinyin,
        organization.Aliases, organization.Ticker, weight, null);

    /// <summary>A person by all names.</summary>
    public static NameEntry Of(Person person, double weight) =>
        new(SearchKind.Person, person.Id, person.Name, person.NameZh, person.NamePinyin, [], null, weight, null);

    private static NameEntry Of(Product product, double weight) => new(
        SearchKind.Product, product.Id, product.Name, product.NameZh, product.NamePinyin, [], null, weight, product.Organization);

    /// <summary>A deal is called by its target, round and date, and found by its investors too.</summary>
    private static NameEntry Of(Deal deal, Dictionary<string, NameEntry> parties)
    {
        var target = parties[deal.Target];
        var investors = deal.Participations.Select(participation => parties[participation.Investor]);
        var label = deal.Round ?? Vocabulary<DealKind>.Name(deal.Kind).Replace('-', ' ');
        return new NameEntry(
            SearchKind.Deal, deal.Id, $"{target.Name}, {label}, {deal.Announced}", target.NameZh, target.Pinyin,
            [.. investors.SelectMany(Names)], null, deal.Participations.Count, null);
    }

    private static NameEntry Of(Event happening) =>
        new(SearchKind.Event, happening.Id, happening.Title, null, null, [], null, 0, null);

    private static NameEntry Of(Source source) =>
        new(SearchKind.Source, source.Id, source.Title, null, null, [source.Publisher], null, 0, null);

    private static IEnumerable<string> Names(NameEntry party) =>
        new[] { party.Name, party.NameZh, party.Pinyin }.OfType<string>().Concat(party.Aliases);

    private static Dictionary<string, int> CountDeals(Dataset dataset) =>
        dataset.Deals
            .SelectMany(deal => deal.Participations.Select(participation => participation.Investor).Append(deal.Target).Distinct())
            .CountBy(id => id)
            .ToDictionary();
}
