namespace Ecosystem.Web.Sources;

/// <summary>A record as a line names it: what it is about, and where it is shown.</summary>
/// <param name="Href">A page; records without a page of their own are shown on that of the organization or person they belong to.</param>
public sealed record RecordLink(string Name, string Href)
{
    /// <summary>The record's name and page; the bare id where there is no such record.</summary>
    public static RecordLink Of(Snapshot snapshot, RecordKind kind, string id, Words words) => Find(snapshot, kind, id, words) ?? new RecordLink(id, "/search?q=" + Uri.EscapeDataString(id));

    private static RecordLink? Find(Snapshot snapshot, RecordKind kind, string id, Words words) => kind switch
    {
        RecordKind.Organization or RecordKind.Person => snapshot.FindParty(id) is { } party ? new(NameText.Of(party), Links.Party(party.Id, party.Kind)) : null,
        RecordKind.Deal => snapshot.FindDeal(id) is { } deal ? new(NameOf(deal, words), Links.Deal(id)) : null,
        RecordKind.Event => snapshot.FindEvent(id) is { } item ? new(item.Title, Links.Event(id)) : null,
        RecordKind.Product => snapshot.FindProduct(id) is { } product ? new($"{NameText.First(product.Name, product.NameZh)} ({NameOf(snapshot, product.Organization)})", Links.Organization(product.Organization)) : null,
        RecordKind.Role => snapshot.Dataset.Roles.FirstOrDefault(role => role.Id == id) is { } role
            ? new(string.Join(words.Pause, NameOf(snapshot, role.Person), words.Title(role.Title), NameOf(snapshot, role.Organization)), Links.Person(role.Person)) : null,
        RecordKind.Valuation => snapshot.Dataset.Valuations.FirstOrDefault(value => value.Id == id) is { } value
            ? new($"{NameOf(snapshot, value.Organization)}, {Date(value.Date)}", Links.Organization(value.Organization)) : null,
        RecordKind.Relationship => snapshot.Dataset.Relationships.FirstOrDefault(tie => tie.Id == id) is { } tie
            ? new($"{NameOf(snapshot, tie.From)} → {NameOf(snapshot, tie.To)}: {words.Of(tie.Kind)}", Links.Organization(tie.From)) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of record."),
    };

    private static string NameOf(DealEntry deal, Words words) => string.Join(words.Pause, NameText.Of(deal.Target), words.Round(deal.Deal), Date(deal.Deal.Announced));

    private static string NameOf(Snapshot snapshot, string party) => snapshot.FindParty(party) is { } known ? NameText.Of(known) : party;

    private static string Date(PartialDate date) => DateFormat.Text(date, System.Globalization.CultureInfo.CurrentUICulture);
}
