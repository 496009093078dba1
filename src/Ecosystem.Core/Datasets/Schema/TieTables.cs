using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;
using static Ecosystem.Core.Datasets.Schema.Fields;

namespace Ecosystem.Core.Datasets.Schema;

/// <summary>What else is on record of organizations: valuations, relationships, products, events.</summary>
internal static class TieTables
{
    public static readonly Table<Valuation> Valuations = new(
        new("valuations", "Valuations", "Valuations on record apart from any deal.", ["id"],
        [
            Id("Slug of organization and date."),
            Reference("organization", "organizations", "Id of the organization valued.").Filled(),
            Date("date", "When the valuation held, as precise as the source.").Filled(),
            .. Money("amount", "The valuation").Select(it => it.Filled()),
            OneOf<ValuationBasis>("basis", "Whether it counts new money.").Filled(),
        ]),
        row => new Valuation(
            row.Text("id"), row.Text("organization"), row.Date("date"), row.Money("amount")!, row.Kind<ValuationBasis>("basis")),
        it => [it.Id, it.Organization, it.Date.ToString(), .. Cell.Of(it.Amount), Cell.OfKind(it.Basis)]);

    public static readonly Table<Relationship> Relationships = new(
        new("relationships", "Relationships", "Ties between two organizations; a commitment carries the money one promises to spend at the other.", ["id"],
        [
            Id("Slug of the two organizations and the kind."),
            Reference("from", "organizations", "Id of the organization that the kind speaks of: the supplier, the customer, the holder, the one that promises.").Filled(),
            Reference("to", "organizations", "Id of the other organization.").Filled(),
            OneOf<RelationshipKind>("kind", "How they are tied; directed kinds read: from is kind of to.").Filled(),
            Date("since", "Since when; empty when not known."),
            Date("until", "Until when; empty when it lasts or is not known."),
            .. Money("amount", "Money promised or paid"),
            Reference("condition_of", "deals", "Id of the deal that a source ties it to; empty when none."),
            Text("summary", "What ties them, in our own words.").Filled(),
        ]),
        row => new Relationship(
            row.Text("id"), row.Text("from"), row.Text("to"), row.Kind<RelationshipKind>("kind"), row.DateOrNull("since"), row.DateOrNull("until"),
            row.Money("amount"), row["condition_of"], row.Text("summary")),
        it =>
        [
            it.Id, it.From, it.To, Cell.OfKind(it.Kind), Cell.Of(it.Since), Cell.Of(it.Until), .. Cell.Of(it.Amount), it.ConditionOf, it.Summary,
        ]);

    public static readonly Table<Product> Products = new(
        new("products", "Products", "Models, apps, platforms, chips and clusters.", ["id"],
        [
            Id("Slug, unique among products."),
            .. Names(),
            Reference("organization", "organizations", "Id of the organization that makes it.").Filled(),
            OneOf<ProductKind>("kind", "What it is.").Filled(),
            Date("released", "When it was released; empty when not known."),
            Text("summary", "What it is, in our own words.").Filled(),
        ]),
        row => new Product(
            row.Text("id"), row.Text("name"), row["name_zh"], row["name_pinyin"], row.Text("organization"), row.Kind<ProductKind>("kind"),
            row.DateOrNull("released"), row.Text("summary")),
        it => [it.Id, it.Name, it.NameZh, it.NamePinyin, it.Organization, Cell.OfKind(it.Kind), Cell.Of(it.Released), it.Summary]);

    public static readonly Table<Event> Events = new(
        new("events", "Events", "Policies, export controls, listings, releases, corporate events and market statistics.", ["id"],
        [
            Id("Slug of date and topic."),
            Date("date", "When it happened, as precise as the source.").Filled(),
            OneOf<EventKind>("kind", "What it is.").Filled(),
            Text("title", "What happened, in a few words.").Filled(),
            Text("summary", "What happened, in our own words.").Filled(),
            List("organizations", "Ids of the organizations concerned, joined by a vertical bar.") with { References = "organizations" },
            Text("metric_name", "What the figure counts; empty when the event carries none.") with { Group = "metric" },
            Number("metric_value", "The figure.") with { Group = "metric" },
            Text("metric_unit", "Unit of the figure.") with { Group = "metric" },
        ]),
        row => new Event(
            row.Text("id"), row.Date("date"), row.Kind<EventKind>("kind"), row.Text("title"), row.Text("summary"), row.List("organizations"),
            row["metric_name"] is { } name ? new Metric(name, row.Number("metric_value"), row.Text("metric_unit")) : null),
        it =>
        [
            it.Id, it.Date.ToString(), Cell.OfKind(it.Kind), it.Title, it.Summary, Cell.Of(it.Organizations),
            it.Metric?.Name, Cell.Of(it.Metric?.Value), it.Metric?.Unit,
        ]);
}
