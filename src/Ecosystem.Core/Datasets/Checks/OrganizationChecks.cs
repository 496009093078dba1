using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;

namespace Ecosystem.Core.Datasets.Checks;

/// <summary>Investors share one space of ids, and nobody owns itself.</summary>
internal static class OrganizationChecks
{
    private static readonly TableSchema Organizations = OrganizationTables.Organizations.Schema;

    public static void Check(TableSet tables, ProblemList problems)
    {
        var organizations = tables[Organizations];
        CheckSharedIds(organizations, tables[OrganizationTables.People.Schema], problems);
        foreach (var row in organizations.Rows)
            CheckOwners(row, organizations, problems);
    }

    private static void CheckSharedIds(TableRows organizations, TableRows people, ProblemList problems)
    {
        foreach (var row in people.Rows)
        {
            if (row["id"] is { } id && organizations.ById.TryGetValue(id, out var organization))
                problems.AddCell(people.Schema, row, "id", $"This id is that of an organization, {Organizations.File} line {organization.Line}.", "an id that no organization has");
        }
    }

    // A circle is reported once, at the member whose id comes first.
    private static void CheckOwners(Row row, TableRows organizations, ProblemList problems)
    {
        var circle = new List<string>();
        var current = row;
        while (current["id"] is { } id && current["parent"] is { } parent && organizations.ById.TryGetValue(parent, out var owner))
        {
            circle.Add(id);
            if (parent == row["id"])
            {
                if (string.Equals(circle.Min(StringComparer.Ordinal), row["id"], StringComparison.Ordinal))
                    problems.AddCell(Organizations, row, "parent", $"This organization owns itself: {string.Join(" → ", circle)} → {parent}.", "an owner outside the circle, or none");
                return;
            }

            if (circle.Contains(parent))
                return;
            current = owner;
        }
    }
}
