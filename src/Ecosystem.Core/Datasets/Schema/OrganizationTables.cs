using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;
using static Ecosystem.Core.Datasets.Schema.Fields;

namespace Ecosystem.Core.Datasets.Schema;

/// <summary>Organizations, people and who holds which title where.</summary>
internal static class OrganizationTables
{
    private static readonly IReadOnlyList<string> Sectors =
    [
        "ai-applications", "ai-chips", "ai-for-science", "ai-infrastructure", "autonomous-driving", "cloud-compute", "computer-vision",
        "consumer-electronics", "e-commerce", "embodied-ai", "foundation-models", "gaming", "local-services", "social-media", "speech",
        "telecom", "video-generation",
    ];

    public static readonly Table<Organization> Organizations = new(
        new("organizations", "Organizations", "Startups, tech companies, funds, labs and public bodies.", ["id"],
        [
            Id("Slug, unique among organizations and people."),
            .. Names(),
            List("aliases", "Other names, brands and former names, joined by a vertical bar."),
            OneOf<OrganizationKind>("kind", "What the organization is.").Filled(),
            Code("country", "[A-Z]{2}", "an ISO 3166 alpha-2 code", "ISO 3166 alpha-2 code of its seat; empty when not known."),
            Text("city", "City of its seat; empty when not known."),
            Date("founded", "When it was founded, as precise as the source; empty when not known."),
            List("sectors", "Fields of business, joined by a vertical bar.") with { Allowed = Sectors },
            OneOf<OrganizationStatus>("status", "How it stands on the day of the dataset; empty when not known."),
            Text("ticker", "Exchange and code, as HKEX:2513; several joined by a slash; empty when not listed."),
            Reference("parent", "organizations", "Id of the organization that owns or controls it; empty when there is none on record."),
            Url("website", "Its own site; empty when not recorded."),
            Text("summary", "What it is, in our own words.").Filled(),
        ]),
        row => new Organization(
            row.Text("id"), row.Text("name"), row["name_zh"], row["name_pinyin"], row.List("aliases"), row.Kind<OrganizationKind>("kind"),
            row["country"], row["city"], row.DateOrNull("founded"), row.List("sectors"), row.KindOrNull<OrganizationStatus>("status"),
            row["ticker"], row["parent"], row["website"], row.Text("summary")),
        it =>
        [
            it.Id, it.Name, it.NameZh, it.NamePinyin, Cell.Of(it.Aliases), Cell.OfKind(it.Kind), it.Country, it.City, Cell.Of(it.Founded),
            Cell.Of(it.Sectors), Cell.OfKind(it.Status), it.Ticker, it.Parent, it.Website, it.Summary,
        ]);

    public static readonly Table<Person> People = new(
        new("people", "People", "Founders, officers and personal investors.", ["id"],
        [
            Id("Slug, unique among organizations and people."),
            .. Names(),
            Text("summary", "Who it is, in our own words.").Filled(),
        ]),
        row => new Person(row.Text("id"), row.Text("name"), row["name_zh"], row["name_pinyin"], row.Text("summary")),
        it => [it.Id, it.Name, it.NameZh, it.NamePinyin, it.Summary]);

    public static readonly Table<Role> Roles = new(
        new("roles", "Roles", "Who holds which title at which organization, from when to when.", ["id"],
        [
            Id("Slug of person and organization."),
            Reference("person", "people", "Id of the person.").Filled(),
            Reference("organization", "organizations", "Id of the organization.").Filled(),
            Text("title", "The title held.").Filled(),
            Date("from", "Since when; empty when not known."),
            Date("to", "Until when; empty when still held or not known."),
        ]),
        row => new Role(
            row.Text("id"), row.Text("person"), row.Text("organization"), row.Text("title"), row.DateOrNull("from"), row.DateOrNull("to")),
        it => [it.Id, it.Person, it.Organization, it.Title, Cell.Of(it.From), Cell.Of(it.To)]);
}
