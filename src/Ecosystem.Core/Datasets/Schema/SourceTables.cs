using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;
using static Ecosystem.Core.Datasets.Schema.Fields;

namespace Ecosystem.Core.Datasets.Schema;

/// <summary>Where facts come from, what each source states, exchange rates and merged ids.</summary>
internal static class SourceTables
{
    private const string ClaimFieldDescription =
        "Field of the record, columns of a group as one (amount, valuation, metric); for deals also participants.ID, alone or with "
        + ".lead, .stake_percent, .considerations or .considerations.held_in_escrow; summary stands for the record as a whole.";

    public static readonly Table<Source> Sources =
        SourceTable("sources", "Sources", "Public pages that facts were read on.");

    public static readonly Table<Source> RateSources =
        SourceTable("exchange-rate-sources", "Exchange rate sources", "Public pages that exchange rates were read on.");

    public static readonly Table<Claim> Claims = new(
        new("claims", "Claims", "What one source states about one field of one record.", ["kind", "record", "field", "source", "value"],
        [
            OneOf<RecordKind>("kind", "Kind of the record.").Filled(),
            Text("record", "Id of the record, in the table of its kind.").Filled(),
            Text("field", ClaimFieldDescription).Filled(),
            Reference("source", "sources", "Id of the source.").Filled(),
            Text("value", "What the source states; empty when the claim supports a list or the record as a whole, or the source discloses nothing."),
            Boolean("differs", "Whether the source states another value than the one shown.").Filled(),
            Text("note", "What the page says, in our own words; empty when only the field is marked."),
        ]),
        row => new Claim(
            row.Kind<RecordKind>("kind"), row.Text("record"), row.Text("field"), row.Text("source"), row["value"], row.Flag("differs"), row["note"]),
        it => [Cell.OfKind(it.Kind), it.Record, it.Field, it.Source, it.Value, Cell.Of(it.Differs), it.Note]);

    public static readonly Table<ExchangeRate> Rates = new(
        new("exchange-rates", "Exchange rates", "Currency units per US dollar over a year or a month.", ["currency", "period"],
        [
            Text("currency", "ISO 4217 code.").Filled() with { Allowed = [.. Currencies.Where(code => code != "USD")] },
            Code("period", "[0-9]{4}(-(0[1-9]|1[0-2]))?", "a year or a month, as 2024 or 2024-02", "The year or month that the rate speaks for.").Filled(),
            Number("per_usd", "Units of the currency per US dollar.").Filled() with { Minimum = 0.000001m },
            Reference("source", "exchange-rate-sources", "Id of the source.").Filled(),
            Text("basis", "How the figure was made, when it is not a period average; else empty."),
        ]),
        row => new ExchangeRate(row.Text("currency"), row.Date("period"), row.Number("per_usd"), row.Text("source"), row["basis"]),
        it => [it.Currency, it.Period.ToString(), Cell.Of(it.PerUsd), it.Source, it.Basis]);

    public static readonly Table<Redirect> Redirects = new(
        new("redirects", "Redirects", "Ids that were merged into another record of the same kind.", ["kind", "from"],
        [
            OneOf<RecordKind>("kind", "Kind of the record.").Filled(),
            Text("from", "The id that is no more.").Filled(),
            Text("to", "Id of the record that it was merged into.").Filled(),
        ]),
        row => new Redirect(row.Kind<RecordKind>("kind"), row.Text("from"), row.Text("to")),
        it => [Cell.OfKind(it.Kind), it.From, it.To]);

    private static Table<Source> SourceTable(string name, string title, string description) => new(
        new(name, title, description, ["id"],
        [
            Id("Slug of publisher, date and topic."),
            Url("url", "Address of the page; empty when not known."),
            Text("title", "Title of the page.").Filled(),
            Text("publisher", "Who published it.").Filled(),
            Date("published", "When it was published; empty when the page shows no date."),
            Code("language", "[a-z]{2}", "an ISO 639-1 code", "ISO 639-1 code of its language.").Filled(),
            OneOf<Reliability>("reliability", "How much it can be relied on.").Filled(),
        ]),
        row => new Source(
            row.Text("id"), row["url"], row.Text("title"), row.Text("publisher"), row.DateOrNull("published"), row.Text("language"),
            row.Kind<Reliability>("reliability")),
        it => [it.Id, it.Url, it.Title, it.Publisher, Cell.Of(it.Published), it.Language, Cell.OfKind(it.Reliability)]);
}
