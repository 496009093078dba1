using System.Globalization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Web.Shared;

namespace Ecosystem.Web.Search;

/// <summary>One line of the page of results.</summary>
/// <param name="Shape">Written kind of a party, whose shape stands before its name; null for anything else.</param>
/// <param name="Alias">The name that matched, when it is none of those shown.</param>
/// <param name="Note">What tells it from its namesakes.</param>
internal sealed record FoundRecord(string Href, string Name, string? Second, string? Shape, bool Unicorn, string? Alias, string Note)
{
    /// <summary>The line of a hit.</summary>
    public static FoundRecord Of(SearchHit hit, Snapshot snapshot, Words words)
    {
        var party = hit.Kind is SearchKind.Organization or SearchKind.Person ? snapshot.FindParty(hit.Id) : null;
        return new FoundRecord(PageOf(hit, snapshot), NameOf(hit, snapshot, words), hit.Kind == SearchKind.Deal ? null : NameText.Second(hit.Name, hit.NameZh), party?.Kind, party?.IsUnicorn ?? false, AliasOf(hit), NoteOf(hit, snapshot, words));
    }

    private static string PageOf(SearchHit hit, Snapshot snapshot) => hit.Kind switch
    {
        SearchKind.Organization => Links.Organization(hit.Id),
        SearchKind.Person => Links.Person(hit.Id),
        SearchKind.Deal => Links.Deal(hit.Id),
        SearchKind.Source => Links.Source(hit.Id),
        SearchKind.Event => Links.Event(hit.Id),
        // A product is shown on the page of who makes it.
        SearchKind.Product => snapshot.FindProduct(hit.Id) is { } product ? Links.Organization(product.Organization) : "/organizations",
        _ => throw new InvalidOperationException($"No such kind: {hit.Kind}."),
    };

    // A deal is called by its target and its round; where it has no round, by its kind in the reader's language.
    private static string NameOf(SearchHit hit, Snapshot snapshot, Words words) =>
        hit.Kind == SearchKind.Deal && snapshot.FindDeal(hit.Id) is { } deal ? NameText.Of(deal.Target) + words.Pause + words.Round(deal.Deal) : NameText.First(hit.Name, hit.NameZh);

    private static string? NameOf(Snapshot snapshot, string party) => snapshot.FindParty(party) is { } known ? NameText.Of(known) : null;

    private static string? AliasOf(SearchHit hit) =>
        hit.Matched.Equals(hit.Name, StringComparison.OrdinalIgnoreCase) || hit.Matched == hit.NameZh ? null : hit.Matched;

    private static string NoteOf(SearchHit hit, Snapshot snapshot, Words words)
    {
        var culture = CultureInfo.CurrentUICulture;
        IEnumerable<string?> parts = hit.Kind switch
        {
            SearchKind.Organization when snapshot.FindParty(hit.Id)?.Organization is { } organization => [words.Of(organization.Kind), organization.City is { } city ? words.City(city) : null],
            SearchKind.Person when snapshot.FindParty(hit.Id) is { Roles: [var role, ..] } => [words.Title(role.Title), NameOf(snapshot, role.Organization)],
            SearchKind.Deal when snapshot.FindDeal(hit.Id) is { } deal => [words.Of(deal.Deal.Kind), DateFormat.Text(deal.Deal.Announced, culture)],
            SearchKind.Source when snapshot.FindSource(hit.Id) is { } source => [source.Publisher, source.Published is { } date ? DateFormat.Text(date, culture) : null],
            SearchKind.Event when snapshot.FindEvent(hit.Id) is { } occasion => [words.Of(occasion.Kind), DateFormat.Text(occasion.Date, culture)],
            SearchKind.Product when snapshot.FindProduct(hit.Id) is { } product => [words.Of(product.Kind), NameOf(snapshot, product.Organization)],
            _ => [],
        };
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
