using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Export.Tables;

/// <summary>The columns of an amount: as its source gives it, then in dollars.</summary>
internal static class AmountColumns
{
    /// <param name="name">What the amount is called: <c>amount</c>, <c>valuation</c>.</param>
    /// <param name="basis">For valuations: what they count; null for other amounts.</param>
    public static IEnumerable<ExportColumn<T>> For<T>(string name, Func<T, Converted?> amount, Func<T, string?>? basis = null, bool withRate = false)
    {
        yield return new(name, 18, row => ExportCell.Of(amount(row)?.Money.Value));
        yield return new($"{name}_currency", 10, row => ExportCell.Of(amount(row)?.Money.Currency));
        yield return new($"{name}_qualifier", 11, row => ExportCell.Of(amount(row) is { } known ? Vocabulary<Qualifier>.Name(known.Money.Qualifier) : null));
        if (basis is not null)
            yield return new($"{name}_basis", 13, row => ExportCell.Of(basis(row)));
        yield return new($"{name}_usd_low", 18, row => ExportCell.Of(amount(row)?.Usd?.Low));
        yield return new($"{name}_usd_high", 18, row => ExportCell.Of(amount(row)?.Usd?.High));
        if (!withRate)
            yield break;
        yield return new($"{name}_rate_per_usd", 12, row => ExportCell.Of(amount(row)?.Rate?.PerUsd));
        yield return new($"{name}_rate_period", 12, row => ExportCell.Of(amount(row)?.Rate?.Period.ToString()));
    }
}
