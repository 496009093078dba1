using Ecosystem.Core.Datasets.Schema;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>Gathers everything that is wrong, so that a reader hears of all of it at once.</summary>
internal sealed class ProblemList
{
    private readonly List<DatasetProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    /// <summary>The problems by file (the descriptor, then the tables in their order, then others), line and column.</summary>
    public IReadOnlyList<DatasetProblem> Sorted() =>
    [
        .. _problems.Distinct().OrderBy(it => PlaceOf(it.File)).ThenBy(it => it.File, StringComparer.Ordinal).ThenBy(it => it.Line ?? 0)
            .ThenBy(ColumnOf),
    ];

    public void AddFile(string file, string message, string? allowed = null, int? line = null, string? value = null) =>
        _problems.Add(new DatasetProblem(file, line, null, value, message, allowed));

    public void AddColumn(string file, string column, string message, string? allowed = null) =>
        _problems.Add(new DatasetProblem(file, 1, column, column, message, allowed));

    public void AddProperty(string file, string property, string? value, string message, string? allowed) =>
        _problems.Add(new DatasetProblem(file, null, property, value, message, allowed));

    /// <summary>Reports a cell and keeps later checks away from it.</summary>
    public void AddCell(TableSchema schema, Row row, string column, string message, string? allowed = null, string? value = null)
    {
        _problems.Add(new DatasetProblem(schema.File, row.Line, column, value ?? row.Raw(column), message, allowed));
        row.Break(column);
    }

    private static int PlaceOf(string file)
    {
        if (file == DatasetSchema.Descriptor)
            return -1;
        var place = DatasetSchema.Tables.ToList().FindIndex(table => table.File == file);
        return place < 0 ? int.MaxValue : place;
    }

    private static int ColumnOf(DatasetProblem problem)
    {
        var table = DatasetSchema.Tables.FirstOrDefault(it => it.File == problem.File);
        return problem.Column is not null && table is not null && table.Has(problem.Column) ? table.IndexOf(problem.Column) : -1;
    }
}
