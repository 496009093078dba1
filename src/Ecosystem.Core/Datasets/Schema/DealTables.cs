using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;
using static Ecosystem.Core.Datasets.Schema.Fields;

namespace Ecosystem.Core.Datasets.Schema;

/// <summary>Deals, who takes part in them and what each gives.</summary>
internal static class DealTables
{
    public static readonly Table<Deal> Deals = new(
        new("deals", "Deals", "Events in which equity of a target changes hands.", ["id"],
        [
            Id("Slug of target and date."),
            Reference("target", "organizations", "Id of the organization whose equity changes hands.").Filled(),
            Date("announced", "When it was announced, as precise as the source.").Filled(),
            OneOf<DealKind>("kind", "What kind of event it is.").Filled(),
            Text("round", "Label of the round as the source writes it; empty when not known."),
            OneOf<DealStatus>("status", "How far it has come; only completed and announced deals enter sums.").Filled(),
            .. Money("amount", "Size of the deal"),
            .. Money("valuation", "Valuation of the target"),
            OneOf<ValuationBasis>("valuation_basis", "Whether the valuation counts the new money.") with { Group = "valuation" },
            Text("summary", "What happened, in our own words.").Filled(),
        ]),
        row => new Deal(
            row.Text("id"), row.Text("target"), row.Date("announced"), row.Kind<DealKind>("kind"), row["round"], row.Kind<DealStatus>("status"),
            row.Money("amount"), StatedValuation(row), [], row.Text("summary")),
        it =>
        [
            it.Id, it.Target, it.Announced.ToString(), Cell.OfKind(it.Kind), it.Round, Cell.OfKind(it.Status), .. Cell.Of(it.Amount),
            .. Cell.Of(it.Valuation?.Amount), Cell.OfKind(it.Valuation?.Basis), it.Summary,
        ]);

    public static readonly Table<ParticipationRow> Participations = new(
        new("participations", "Participations", "Each investor's part in a deal.", ["id"],
        [
            Code("id", "[a-z0-9-]+/[a-z0-9-]+", "the deal's id, a slash and the investor's id", "The deal's id, a slash and the investor's id.") with
            {
                Required = true, Unique = true,
            },
            Reference("deal", "deals", "Id of the deal.").Filled(),
            Position("Place among the deal's investors, from 1."),
            Reference("organization", "organizations", "Id of the investor when it is an organization; else empty."),
            Reference("person", "people", "Id of the investor when it is a person; else empty."),
            Boolean("lead", "Whether the investor leads the deal.").Filled(),
            Number("stake_percent", "Stake acquired, in percent of the target; empty when undisclosed.") with { Minimum = 0, Maximum = 100 },
        ]),
        row => new ParticipationRow(row.Text("deal"), row.Integer("position"), new Participation(
            row["organization"] ?? row.Text("person"), row["person"] is not null, row.Flag("lead"), row.NumberOrNull("stake_percent"), [])),
        it =>
        [
            it.Id, it.Deal, Cell.Of(it.Position), it.Participation.IsPerson ? null : it.Participation.Investor,
            it.Participation.IsPerson ? it.Participation.Investor : null, Cell.Of(it.Participation.Lead), Cell.Of(it.Participation.StakePercent),
        ]);

    public static readonly Table<ConsiderationRow> Considerations = new(
        new("considerations", "Considerations", "What an investor gives for the equity, one leg a row.", ["participation", "position"],
        [
            Reference("participation", "participations", "Id of the participation.").Filled(),
            Position("Place among the participation's legs, from 1."),
            OneOf<ConsiderationForm>("form", "What is given.").Filled(),
            .. Money("amount", "Value of the leg"),
            Boolean("held_in_escrow", "Whether it is held in escrow; empty when not known."),
            Text("terms", "Terms, in our own words; empty when none are recorded."),
        ]),
        row => new ConsiderationRow(row.Text("participation"), row.Integer("position"), new Consideration(
            row.Kind<ConsiderationForm>("form"), row.Money("amount"), row.FlagOrNull("held_in_escrow"), row["terms"])),
        it =>
        [
            it.Participation, Cell.Of(it.Position), Cell.OfKind(it.Consideration.Form), .. Cell.Of(it.Consideration.Amount),
            Cell.Of(it.Consideration.HeldInEscrow), it.Consideration.Terms,
        ]);

    private static StatedValuation? StatedValuation(Row row) => row.Money("valuation") is { } amount
        ? new StatedValuation(amount, row.Kind<ValuationBasis>("valuation_basis"))
        : null;
}
