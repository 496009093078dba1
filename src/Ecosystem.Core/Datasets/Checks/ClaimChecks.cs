using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Checks;

/// <summary>A claim speaks of a record that is there and of a field that its kind has; one that differs says what it states.</summary>
internal static class ClaimChecks
{
    private const string Participants = "participants";
    private static readonly string[] PartFields = ["", "lead", "stake_percent", "considerations", "considerations.held_in_escrow"];
    private static readonly TableSchema Claims = SourceTables.Claims.Schema;
    private static readonly Dictionary<RecordKind, HashSet<string>> FieldsOf = Vocabulary<RecordKind>.Values.ToDictionary(
        kind => kind, kind => DatasetSchema.TableOf(kind).ClaimFields.Append("summary").ToHashSet(StringComparer.Ordinal));

    public static void Check(TableSet tables, ProblemList problems)
    {
        var investors = tables[DealTables.Participations.Schema].Rows.Select(row => row.Raw("id")).ToHashSet(StringComparer.Ordinal);
        foreach (var row in tables[Claims].Rows)
        {
            if (row["differs"] == "true" && row["value"] is null && !row.IsBroken("value"))
                problems.AddCell(Claims, row, "value", "A claim that differs must say what the source states.");
            if (row.KindOrNull<RecordKind>("kind") is not { } kind)
                continue;
            CheckRecord(row, tables[DatasetSchema.TableOf(kind)], problems);
            CheckField(row, kind, investors, tables, problems);
        }
    }

    private static void CheckRecord(Row row, TableRows records, ProblemList problems)
    {
        if (records.IsWhole && row["record"] is { } id && !records.ById.ContainsKey(id))
            problems.AddCell(Claims, row, "record", $"There is no '{id}' in {records.Schema.File}.", $"an id of {records.Schema.File}");
    }

    private static void CheckField(Row row, RecordKind kind, HashSet<string?> investors, TableSet tables, ProblemList problems)
    {
        if (row["field"] is not { } field || FieldsOf[kind].Contains(field) || (kind == RecordKind.Deal && field == Participants))
            return;
        var parts = field.Split('.', 3);
        if (kind != RecordKind.Deal || parts[0] != Participants || parts.Length < 2 || !PartFields.Contains(parts.ElementAtOrDefault(2) ?? ""))
        {
            problems.AddCell(Claims, row, "field", $"A {Vocabulary<RecordKind>.Name(kind)} has no such field.", AllowedFields(kind));
            return;
        }

        if (row["record"] is { } deal)
            CheckInvestor(row, deal, parts[1], investors, tables, problems);
    }

    // A source that differs may name an investor that the deal, as shown, does not have.
    private static void CheckInvestor(Row row, string deal, string investor, HashSet<string?> investors, TableSet tables, ProblemList problems)
    {
        if (investors.Contains($"{deal}/{investor}") || !tables[DealTables.Participations.Schema].IsWhole)
            return;
        var known = tables[OrganizationTables.Organizations.Schema].ById.ContainsKey(investor) || tables[OrganizationTables.People.Schema].ById.ContainsKey(investor);
        if (row["differs"] == "true" && known)
            return;
        problems.AddCell(Claims, row, "field", $"'{investor}' takes no part in {deal}.", "participants. and the id of one of the deal's investors");
    }

    private static string AllowedFields(RecordKind kind)
    {
        var fields = string.Join(", ", FieldsOf[kind].Order(StringComparer.Ordinal));
        return kind == RecordKind.Deal ? $"{fields}, participants, participants.INVESTOR, and this with {string.Join(", ", PartFields.Skip(1).Select(part => "." + part))}" : fields;
    }
}
