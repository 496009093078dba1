namespace Ecosystem.Web.Explore;

/// <summary>The columns of the deals' table.</summary>
public enum DealColumn { Date, Target, Round, Investors, PaidWith, Amount, Valuation, Status, Sources, Kind, Sector, City }

/// <summary>Which columns are shown and how rows are sorted, as the address says.</summary>
public static class DealColumns
{
    /// <summary>The columns shown when the address names none.</summary>
    public static IReadOnlyList<DealColumn> Usual { get; } =
        [DealColumn.Date, DealColumn.Target, DealColumn.Round, DealColumn.Investors, DealColumn.PaidWith, DealColumn.Amount, DealColumn.Valuation, DealColumn.Sources];

    /// <summary>The columns of an address, in the table's own order; names it does not know are passed over.</summary>
    public static IReadOnlyList<DealColumn> Shown(ExploreOptions options)
    {
        if (options.Columns is null)
            return Usual;
        var named = options.Columns.Split(',').Select(name => Vocabulary<DealColumn>.TryParse(name, out var column) ? column : (DealColumn?)null).ToHashSet();
        return [.. Vocabulary<DealColumn>.Values.Where(column => column == DealColumn.Target || named.Contains(column))];
    }

    /// <summary>The options with a column shown or hidden. The target always stays: a row must say what it is about.</summary>
    public static ExploreOptions Toggle(ExploreOptions options, DealColumn column)
    {
        var shown = Shown(options);
        var next = Vocabulary<DealColumn>.Values.Where(each => each == column ? !shown.Contains(each) : shown.Contains(each)).ToArray();
        return options with { Columns = next.SequenceEqual(Usual) ? null : string.Join(',', next.Select(Vocabulary<DealColumn>.Name)) };
    }

    /// <summary>The column the rows are sorted by and whether downwards; newest first unless the address says otherwise.</summary>
    public static (DealColumn Column, bool Descending) Sorting(ExploreOptions options) =>
        options.Sort is { } sort && Vocabulary<DealColumn>.TryParse(sort.TrimStart('-'), out var column) ? (column, sort.StartsWith('-')) : (DealColumn.Date, true);

    /// <summary>The options that sort by a column, or turn round the one that is sorted by.</summary>
    public static ExploreOptions SortBy(ExploreOptions options, DealColumn column)
    {
        var (current, descending) = Sorting(options);
        var down = column == current ? !descending : IsFigure(column) || column == DealColumn.Date;
        return options with { Sort = column == DealColumn.Date && down ? null : (down ? "-" : "") + Vocabulary<DealColumn>.Name(column) };
    }

    /// <summary>True for columns that are right-aligned and read largest first.</summary>
    public static bool IsFigure(DealColumn column) => column is DealColumn.Amount or DealColumn.Valuation or DealColumn.Sources;

    /// <summary>The deals in the order asked for; what has no value comes last either way, ties newest first and then by id.</summary>
    public static DealEntry[] Sort(IEnumerable<DealEntry> deals, ExploreOptions options)
    {
        var (column, descending) = Sorting(options);
        var newest = deals.OrderByDescending(deal => deal.Deal.Announced.Start).ThenBy(deal => deal.Index);
        return column switch
        {
            DealColumn.Date when descending => [.. newest],
            DealColumn.Date => [.. newest.OrderBy(deal => deal.Deal.Announced)],
            DealColumn.Amount => By(newest, deal => deal.Usd?.Point, descending),
            DealColumn.Valuation => By(newest, deal => deal.ValuationUsd?.Point, descending),
            DealColumn.Sources => By(newest, deal => (decimal?)deal.Sources.Count, descending),
            _ => By(newest, deal => TextOf(deal, column), descending),
        };
    }

    private static DealEntry[] By(IEnumerable<DealEntry> deals, Func<DealEntry, decimal?> key, bool descending)
    {
        var known = deals.OrderBy(deal => key(deal) is null);
        return [.. descending ? known.ThenByDescending(key) : known.ThenBy(key)];
    }

    private static DealEntry[] By(IEnumerable<DealEntry> deals, Func<DealEntry, string?> key, bool descending)
    {
        var known = deals.OrderBy(deal => string.IsNullOrEmpty(key(deal)));
        return [.. descending ? known.ThenByDescending(key, NameOrder.Current) : known.ThenBy(key, NameOrder.Current)];
    }

    private static string? TextOf(DealEntry deal, DealColumn column) => column switch
    {
        DealColumn.Target => NameOrder.KeyOf(deal.Target),
        DealColumn.Round => deal.Deal.Round,
        DealColumn.Investors => deal.Parts.Count > 0 ? NameOrder.KeyOf(deal.Parts[0].Investor) : null,
        DealColumn.PaidWith => deal.Forms.IsUndisclosed ? null : string.Join(' ', deal.Forms.Names()),
        DealColumn.Status => Vocabulary<DealStatus>.Name(deal.Deal.Status),
        DealColumn.Kind => Vocabulary<DealKind>.Name(deal.Deal.Kind),
        DealColumn.Sector => deal.Target.Organization is { Sectors: [var sector, ..] } ? sector : null,
        DealColumn.City => deal.Target.Organization?.City,
        _ => null,
    };
}
