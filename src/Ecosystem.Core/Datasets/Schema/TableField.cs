namespace Ecosystem.Core.Datasets.Schema;

/// <summary>How the text of a cell is read.</summary>
public enum FieldType
{
    /// <summary>Any text without surrounding white space or control characters.</summary>
    Text,

    /// <summary>A decimal number with a point, without exponent or thousands separators.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A date as precise as its source: <c>2024</c>, <c>2024-02</c> or <c>2024-02-19</c>.</summary>
    PartialDate,

    /// <summary>Values joined by <see cref="TableField.ListSeparator"/>.</summary>
    List,
}

/// <summary>One column of a table.</summary>
/// <param name="Name">As in the header, in snake case.</param>
/// <param name="Type">How a cell is read.</param>
/// <param name="Description">One sentence for readers of <c>datapackage.json</c>.</param>
public sealed record TableField(string Name, FieldType Type, string Description)
{
    /// <summary>Joins the values of a list; it may stand in none of them.</summary>
    public const char ListSeparator = '|';

    /// <summary>True when no cell may be empty.</summary>
    public bool Required { get; init; }

    /// <summary>True when no two rows may hold the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>The closed list of values (of a list: of its values); null when open.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>A regular expression that the whole cell must match; null when free.</summary>
    public string? Pattern { get; init; }

    /// <summary>The pattern in words, for example <c>an ISO 639-1 code</c>.</summary>
    public string? PatternInWords { get; init; }

    /// <summary>The least number allowed; null without a bound.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number allowed; null without a bound.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Name of the table whose <c>id</c> the cell (of a list: each value) must name; null when it names none.</summary>
    public string? References { get; init; }

    /// <summary>
    /// Columns of one group are filled together or not at all, and are one field to a claim: <c>amount_value</c>,
    /// <c>amount_currency</c> and <c>amount_qualifier</c> are the field <c>amount</c>. Null when the column stands alone.
    /// </summary>
    public string? Group { get; init; }
}
