namespace Ecosystem.Core.Datasets.Schema;

/// <summary>What one CSV file of the package holds.</summary>
/// <param name="Name">Name of the resource; the file is the name with <c>.csv</c>.</param>
/// <param name="Title">The name in words.</param>
/// <param name="Description">One sentence on what a row is.</param>
/// <param name="Key">Columns that tell rows apart.</param>
/// <param name="Fields">The columns, in the order of the file.</param>
public sealed record TableSchema(
    string Name, string Title, string Description, IReadOnlyList<string> Key, IReadOnlyList<TableField> Fields)
{
    private readonly Dictionary<string, int> _indexes =
        Fields.Select((field, index) => (field.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);

    /// <summary>Name of the file.</summary>
    public string File => Name + ".csv";

    /// <summary>True when every column of the key must be filled, so that the key is a primary key.</summary>
    public bool HasPrimaryKey => Key.All(name => Fields[IndexOf(name)].Required);

    /// <summary>The columns that belong together, by group.</summary>
    public IEnumerable<IGrouping<string, TableField>> Groups =>
        Fields.Where(it => it.Group is not null).GroupBy(it => it.Group!, StringComparer.Ordinal);

    /// <summary>What a claim may speak of: every column but the id, columns of a group as one.</summary>
    public IEnumerable<string> ClaimFields =>
        Fields.Select(it => it.Group ?? it.Name).Where(name => name != "id").Distinct(StringComparer.Ordinal);

    /// <summary>The place of a column.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public int IndexOf(string column) => _indexes[column];

    /// <summary>True when the table has the column.</summary>
    public bool Has(string column) => _indexes.ContainsKey(column);
}
