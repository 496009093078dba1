using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;

namespace Ecosystem.Core.Datasets.Checks;

/// <summary>Every participation names one investor, not the target, and stands in one place; legs likewise.</summary>
internal static class DealChecks
{
    private static readonly TableSchema Participations = DealTables.Participations.Schema;

    public static void Check(TableSet tables, ProblemList problems)
    {
        var participations = tables[Participations];
        foreach (var row in participations.Rows)
        {
            CheckInvestor(row, problems);
            CheckId(row, problems);
            CheckTarget(row, tables[DealTables.Deals.Schema], problems);
        }

        CheckPlaces(participations, "deal", problems);
        CheckPlaces(tables[DealTables.Considerations.Schema], "participation", problems);
    }

    private static void CheckInvestor(Row row, ProblemList problems)
    {
        if (row.IsBroken("organization") || row.IsBroken("person"))
            return;
        if (row["organization"] is null == row["person"] is null)
            problems.AddCell(Participations, row, row["person"] is null ? "organization" : "person", "An investor is an organization or a person.", "exactly one of organization and person filled");
    }

    private static void CheckId(Row row, ProblemList problems)
    {
        if (row["id"] is not { } id || row["deal"] is not { } deal || (row["organization"] ?? row["person"]) is not { } investor)
            return;
        if (id != $"{deal}/{investor}")
            problems.AddCell(Participations, row, "id", "This id does not name the row's deal and investor.", $"{deal}/{investor}");
    }

    private static void CheckTarget(Row row, TableRows deals, ProblemList problems)
    {
        if (row["deal"] is { } deal && row["organization"] is { } investor && deals.ById.TryGetValue(deal, out var found) && found["target"] == investor)
            problems.AddCell(Participations, row, "organization", "The target of a deal cannot invest in itself.", "any organization but the target");
    }

    // Where a row could not be read, a gap says nothing.
    private static void CheckPlaces(TableRows table, string owner, ProblemList problems)
    {
        if (!table.IsComplete)
            return;
        foreach (var group in table.Rows.GroupBy(row => row.Raw(owner), StringComparer.Ordinal))
        {
            if (group.Any(row => row[owner] is null || row["position"] is null))
                continue;
            var rows = group.OrderBy(row => row.Integer("position")).ThenBy(row => row.Line);
            if (rows.Select((row, index) => (Row: row, Place: index + 1)).FirstOrDefault(it => it.Row.Integer("position") != it.Place) is { Row: { } row } wrong)
                problems.AddCell(table.Schema, row, "position", $"The places of {owner} {group.Key} leave a gap or stand twice.", $"{wrong.Place}");
        }
    }
}
