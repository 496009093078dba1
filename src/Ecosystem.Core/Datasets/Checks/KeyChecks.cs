using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;

namespace Ecosystem.Core.Datasets.Checks;

/// <summary>Keys are unique, references lead somewhere, columns of a group are filled together.</summary>
internal static class KeyChecks
{
    public static void Check(TableSet tables, ProblemList problems)
    {
        foreach (var table in tables.All)
        {
            CheckKeys(table, problems);
            CheckGroups(table, problems);
            foreach (var field in table.Schema.Fields.Where(field => field.References is not null))
                CheckReferences(table, field, tables[field.References!], problems);
        }
    }

    private static void CheckKeys(TableRows table, ProblemList problems)
    {
        var key = table.Schema.Key;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => !key.Any(row.IsBroken)))
        {
            var text = string.Join('\u001f', key.Select(column => row[column]));
            if (seen.TryAdd(text, row.Line))
                continue;
            var column = key.Last(name => row[name] is not null);
            var what = key.Count == 1 ? $"This {column} stands" : $"These {string.Join(", ", key)} stand";
            problems.AddCell(table.Schema, row, column, $"{what} already in line {seen[text]}.", "a value used once");
        }
    }

    private static void CheckGroups(TableRows table, ProblemList problems)
    {
        foreach (var group in table.Schema.Groups)
        {
            foreach (var row in table.Rows)
            {
                var empty = group.Where(field => row.Raw(field.Name) is null && !row.IsBroken(field.Name)).ToArray();
                if (empty.Length == group.Count() || group.All(field => row.IsBroken(field.Name)))
                    continue;
                foreach (var field in empty)
                    problems.AddCell(table.Schema, row, field.Name, $"This cell is empty while other columns of {group.Key} are filled.", FilledOrNot(field));
            }
        }
    }

    private static string FilledOrNot(TableField field) =>
        field.Allowed is { } allowed ? string.Join(", ", allowed) + "; or all columns of the group empty" : "all columns of the group filled, or all empty";

    private static void CheckReferences(TableRows table, TableField field, TableRows target, ProblemList problems)
    {
        if (!target.IsWhole)
            return;
        foreach (var row in table.Rows)
        {
            var ids = field.Type == FieldType.List ? row.List(field.Name) : row[field.Name] is { } id ? [id] : [];
            if (ids.FirstOrDefault(it => !target.ById.ContainsKey(it)) is { } dangling)
                problems.AddCell(table.Schema, row, field.Name, $"There is no '{dangling}' in {target.Schema.File}.", $"an id of {target.Schema.File}");
        }
    }
}
