using System.Globalization;
using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>One line of a table: cells by column, null where empty or not sound.</summary>
internal sealed class Row(TableSchema schema, int line, string?[] cells)
{
    private readonly bool[] _broken = new bool[cells.Length];

    /// <summary>The line on which the row starts.</summary>
    public int Line => line;

    /// <summary>The sound value of a cell; null when it is empty or does not fit the schema.</summary>
    public string? this[string column]
    {
        get
        {
            var index = schema.IndexOf(column);
            return _broken[index] ? null : cells[index];
        }
    }

    /// <summary>The cell as it stands in the file; null when empty.</summary>
    public string? Raw(string column) => cells[schema.IndexOf(column)];

    /// <summary>True when the cell has been reported.</summary>
    public bool IsBroken(string column) => _broken[schema.IndexOf(column)];

    /// <summary>Keeps later checks away from a cell that has been reported.</summary>
    public void Break(string column) => _broken[schema.IndexOf(column)] = true;

    public string Text(string column) =>
        this[column] ?? throw new InvalidOperationException($"{schema.File}:{line} has no {column}; the checks should have said so.");

    public T Kind<T>(string column) where T : struct, Enum => Vocabulary<T>.Parse(Text(column));

    public T? KindOrNull<T>(string column) where T : struct, Enum => this[column] is { } name ? Vocabulary<T>.Parse(name) : null;

    public PartialDate Date(string column) => PartialDate.Parse(Text(column));

    public PartialDate? DateOrNull(string column) => this[column] is { } text ? PartialDate.Parse(text) : null;

    public decimal Number(string column) => Cell.Number(Text(column));

    public decimal? NumberOrNull(string column) => this[column] is { } text ? Cell.Number(text) : null;

    public int Integer(string column) => int.Parse(Text(column), CultureInfo.InvariantCulture);

    public bool Flag(string column) => Text(column) == "true";

    public bool? FlagOrNull(string column) => this[column] is { } text ? text == "true" : null;

    public IReadOnlyList<string> List(string column) => this[column]?.Split(TableField.ListSeparator) ?? [];

    /// <summary>The amount of a group; null when it is empty, or not sound as a whole.</summary>
    public Money? Money(string group) =>
        NumberOrNull($"{group}_value") is { } value && this[$"{group}_currency"] is { } currency
            && KindOrNull<Qualifier>($"{group}_qualifier") is { } qualifier
            ? new Money(value, currency, qualifier)
            : null;
}
