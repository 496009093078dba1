using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>
/// The order of the ledger's rows: a column, with a minus before it for descending. Figures come first, then what is not disclosed, then rows without such a deal, either way;
/// equal ones are ordered by number of deals, then by name. The row of what is not known stays last.
/// </summary>
public static class LedgerOrder
{
    public const string Name = "name", Deals = "deals", Headline = "headline", NonCash = FormValues.NonCash, Others = "others", Unexplained = "unexplained", Beyond = "beyond";

    /// <summary>The columns that can be sorted by.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Name, Deals, .. Vocabulary<ConsiderationForm>.Names, NonCash, Others, Unexplained, Beyond, Headline];

    /// <summary>Every allowed value: each column, ascending and descending.</summary>
    public static IReadOnlyList<string> Allowed { get; } = [.. Keys, .. Keys.Select(key => "-" + key)];

    /// <summary>Years from the latest, all else by number of deals.</summary>
    public static string Usual(LedgerRows rows) => rows == LedgerRows.Year ? "-" + Name : "-" + Deals;

    /// <summary>The rows in the order; an unknown or missing order is the usual one.</summary>
    public static IReadOnlyList<LedgerRow> Sort(IEnumerable<LedgerRow> items, LedgerRows rows, string? order = null)
    {
        var asked = order is not null && Allowed.Contains(order) ? order : Usual(rows);
        var (column, descending) = (asked.TrimStart('-'), asked.StartsWith('-'));
        var known = items.OrderBy(row => row.IsUnknown);
        var sorted = column switch
        {
            Name => descending ? known.ThenByDescending(row => row.Name, StringComparer.OrdinalIgnoreCase) : known.ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase),
            Deals => descending ? known.ThenByDescending(row => row.Deals) : known.ThenBy(row => row.Deals),
            _ => ByFigure(known.ThenBy(row => Rank(row, column)), column, descending),
        };
        return [.. sorted.ThenByDescending(row => row.Deals).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Id, StringComparer.Ordinal)];
    }

    private static IOrderedEnumerable<LedgerRow> ByFigure(IOrderedEnumerable<LedgerRow> rows, string column, bool descending) =>
        descending ? rows.ThenByDescending(row => Figure(row, column)) : rows.ThenBy(row => Figure(row, column));

    private static int Rank(LedgerRow row, string column) => Value(row, column) switch { null => 2, { IsDisclosed: false } => 1, _ => 0 };

    private static decimal Figure(LedgerRow row, string column) => Value(row, column) is { } total ? new UsdInterval(total.Low, total.High).Point : 0;

    private static Total? Value(LedgerRow row, string column) => column switch
    {
        Headline => row.Headline,
        NonCash => row.NonCash?.Usd,
        Others => row.Others?.Usd,
        Unexplained => row.Unexplained?.Usd,
        Beyond => row.Beyond?.Usd,
        _ => row.Forms.GetValueOrDefault(column)?.Usd,
    };
}
