using Ecosystem.Core.Datasets.Schema;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>What one file held.</summary>
/// <param name="IsComplete">False when rows may be missing.</param>
internal sealed record TableRows(TableSchema Schema, IReadOnlyList<Row> Rows, bool IsComplete)
{
    private readonly Lazy<Dictionary<string, Row>> _byId = new(() =>
    {
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            if (row.Raw("id") is { } id)
                rows.TryAdd(id, row);
        }

        return rows;
    });

    /// <summary>True when every id of the table is known, so that others can be said to dangle.</summary>
    public bool IsWhole => IsComplete && Rows.All(row => !Schema.Has("id") || row.Raw("id") is not null);

    /// <summary>The first row of each id, for tables that have one.</summary>
    public IReadOnlyDictionary<string, Row> ById => _byId.Value;

    public static TableRows Unreadable(TableSchema schema) => new(schema, [], false);
}

/// <summary>What all files held, by name of table.</summary>
internal sealed class TableSet(IEnumerable<TableRows> tables)
{
    private readonly Dictionary<string, TableRows> _tables = tables.ToDictionary(table => table.Schema.Name, StringComparer.Ordinal);

    public IEnumerable<TableRows> All => _tables.Values;

    public TableRows this[string name] => _tables[name];

    public TableRows this[TableSchema schema] => _tables[schema.Name];

    /// <summary>The records of a table, in the order of the file.</summary>
    public IEnumerable<T> Read<T>(Table<T> table) => this[table.Schema].Rows.Select(table.Read);
}
