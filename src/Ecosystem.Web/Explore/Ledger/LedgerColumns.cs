namespace Ecosystem.Web.Explore.Ledger;

/// <summary>A column of the ledger.</summary>
/// <param name="Key">As the order of rows names it: headline, a form, non-cash, others, unexplained, beyond.</param>
/// <param name="Form">The form it is coloured as; null for what is no form.</param>
public sealed record LedgerColumn(string Key, FormKey? Form)
{
    public bool IsHeadline => Key == LedgerOrder.Headline;

    /// <summary>True for what is taken off.</summary>
    public bool IsMinus => Key == LedgerOrder.Beyond;

    /// <summary>The class that gives it its hue; what nobody explains is hatched.</summary>
    public string? Css => Form?.Css ?? (Key == LedgerOrder.Unexplained ? FormKey.Undisclosed.Css : null);

    /// <summary>Its cell in a row; null where no deal of the row has any of it, and for the headline, which is no cell.</summary>
    public LedgerCell? CellOf(LedgerRow row) => Key switch
    {
        LedgerOrder.Headline => null,
        LedgerOrder.NonCash => row.NonCash,
        LedgerOrder.Others => row.Others,
        LedgerOrder.Unexplained => row.Unexplained,
        LedgerOrder.Beyond => row.Beyond,
        _ => row.Forms.GetValueOrDefault(Key),
    };
}

/// <summary>Which columns a ledger shows. Left to right they come to the headline, which stands first.</summary>
public static class LedgerColumns
{
    /// <summary>The columns: every form that appears, or cash against all else.</summary>
    public static IReadOnlyList<LedgerColumn> Of(LedgerView ledger, bool cashOnly) =>
    [
        new(LedgerOrder.Headline, null),
        .. cashOnly ? CashAgainstAll(ledger) : ledger.Forms.Select(form => new LedgerColumn(form, new FormKey(form))),
        .. ledger.Items.Any(row => row.Others is not null) ? [new(LedgerOrder.Others, null)] : Array.Empty<LedgerColumn>(),
        new(LedgerOrder.Unexplained, null),
        .. ledger.All.Beyond is not null ? [new(LedgerOrder.Beyond, null)] : Array.Empty<LedgerColumn>(),
    ];

    /// <summary>The order that a click on a column's head asks for: largest first, then turned round; names from A.</summary>
    public static string NextOrder(string current, string key)
    {
        var first = key == LedgerOrder.Name ? key : "-" + key;
        return current == first ? (first.StartsWith('-') ? key : "-" + key) : first;
    }

    private static IEnumerable<LedgerColumn> CashAgainstAll(LedgerView ledger)
    {
        yield return new("cash", ConsiderationForm.Cash);
        if (ledger.All.NonCash is not null)
            yield return new(LedgerOrder.NonCash, null);
    }
}
