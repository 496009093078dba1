using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Checks;

/// <summary>A redirect leads from an id that is no more straight to a record that is.</summary>
internal static class RedirectChecks
{
    private static readonly TableSchema Redirects = SourceTables.Redirects.Schema;

    public static void Check(TableSet tables, ProblemList problems)
    {
        foreach (var row in tables[Redirects].Rows)
        {
            if (row.KindOrNull<RecordKind>("kind") is not { } kind || tables[DatasetSchema.TableOf(kind)] is not { IsWhole: true } records)
                continue;
            if (row["from"] is { } from && records.ById.ContainsKey(from))
                problems.AddCell(Redirects, row, "from", $"This id is still in {records.Schema.File}.", "an id that is no more");
            if (row["to"] is { } to && !records.ById.ContainsKey(to))
                problems.AddCell(Redirects, row, "to", $"There is no '{to}' in {records.Schema.File}.", $"an id of {records.Schema.File}");
        }
    }
}
