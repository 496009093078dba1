using System.Globalization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>What the rows of one ledger stand for: which deals belong to which row, what it is called, and how the filter is narrowed to it.</summary>
internal sealed class LedgerKeys(Snapshot snapshot, DealFilter filter, LedgerRows rows)
{
    /// <summary>The key of the whole set.</summary>
    public const string All = "all";

    /// <summary>True when rows show what one investor gave.</summary>
    public bool ByInvestor => rows == LedgerRows.Investor;

    /// <summary>The rows a deal belongs to, each with the parts whose considerations count there.</summary>
    public IEnumerable<(string Key, IReadOnlyList<DealPart> Parts)> Of(DealEntry deal) => rows switch
    {
        LedgerRows.Investor when deal.Parts.Count == 0 => [(LedgerRow.Unknown, [])],
        LedgerRows.Investor => deal.Parts.GroupBy(part => Standing(part.Investor).Id, StringComparer.Ordinal).Select(own => (own.Key, (IReadOnlyList<DealPart>)[.. own])),
        LedgerRows.Target => [(deal.Target.Id, deal.Parts)],
        LedgerRows.Year => [(Year(deal.Deal.Announced), deal.Parts)],
        LedgerRows.Sector when deal.Target.Organization is { Sectors: { Count: > 0 } sectors } => sectors.Distinct(StringComparer.Ordinal).Select(sector => (sector, deal.Parts)),
        LedgerRows.Sector => [(LedgerRow.Unknown, deal.Parts)],
        _ => throw new InvalidOperationException($"No such rows: {rows}."),
    };

    /// <summary>True when the part is the row's own.</summary>
    public bool IsOwn(string key, DealPart part) => Standing(part.Investor).Id == key;

    /// <summary>Names of a row in English and Chinese, and the kind of its party.</summary>
    public (string Name, string? NameZh, string? Kind) Names(string key) => rows switch
    {
        _ when key == All => ("All deals", null, null),
        LedgerRows.Investor when key == LedgerRow.Unknown => ("Investors not disclosed", null, null),
        LedgerRows.Sector when key == LedgerRow.Unknown => ("Sector not researched", null, null),
        LedgerRows.Investor or LedgerRows.Target => snapshot.Party(key) is var party ? (party.Name, party.NameZh, party.Kind) : default,
        LedgerRows.Sector => (Labels.Of(FilterParameters.Sector, key), null, null),
        _ => (key, null, null),
    };

    /// <summary>The filter narrowed to a row.</summary>
    public DealFilter Narrow(string key) => rows switch
    {
        _ when key == All => filter,
        LedgerRows.Investor => Narrow(FilterParameters.Investor, key, new Condition(ConditionKind.Investor, key)),
        LedgerRows.Target => filter.With(FilterParameters.Target, key),
        LedgerRows.Year => NarrowToYear(key),
        _ => Narrow(FilterParameters.Sector, key, new Condition(ConditionKind.Sector, key)),
    };

    /// <summary>The filter narrowed to a form in a row: what the row's investor itself gave, or what anybody gave.</summary>
    public DealFilter NarrowToForm(string key, string form) => ByInvestor && key is not (All or LedgerRow.Unknown)
        ? filter.AndAlso(new Condition(ConditionKind.Gives, key, form))
        : Narrow(Narrow(key), FilterParameters.Form, form, new Condition(ConditionKind.Form, null, form));

    /// <summary>The filter narrowed to what else a row tells.</summary>
    public DealFilter NarrowTo(string key, ConditionKind kind) => kind == ConditionKind.Others
        ? filter.AndAlso(new Condition(kind, key))
        : Narrow(key).AndAlso(new Condition(kind));

    private DealFilter Narrow(string parameter, string value, Condition otherwise) => Narrow(filter, parameter, value, otherwise);

    // Where the facet is in use, choosing the value in it would widen the question; the condition narrows it.
    private static DealFilter Narrow(DealFilter filter, string parameter, string value, Condition otherwise)
    {
        if (value == LedgerRow.Unknown || filter.Has(parameter) && !filter.Values(parameter).SequenceEqual([value]))
            return filter.AndAlso(otherwise);
        return filter.With(parameter, value);
    }

    private DealFilter NarrowToYear(string year)
    {
        var (asked, date) = (DateRange.Of(filter), PartialDate.Parse(year));
        var narrowed = asked.Start > date.Start ? filter : filter.With(FilterParameters.From, year);
        return asked.End < date.End ? narrowed : narrowed.With(FilterParameters.To, year);
    }

    private static string Year(PartialDate date) => date.Start.Year.ToString("0000", CultureInfo.InvariantCulture);

    private Party Standing(Party party) => filter.Group ? party.Root : party;
}
