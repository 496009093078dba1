namespace Ecosystem.Core.Snapshots;

/// <summary>One value of a facet and its deals: bits where they are many, a list of indexes where they are few, so that thousands of investors stay small.</summary>
public sealed class FacetValue
{
    private readonly int[] _indexes;
    private readonly DealSet? _bits;

    internal FacetValue(string value, string label, int[] indexes, int size)
    {
        Value = value;
        Label = label;
        _indexes = indexes;
        if (indexes.Length > size / 64)
            _bits = DealSet.Of(size, indexes);
    }

    /// <summary>As written in a query.</summary>
    public string Value { get; }

    /// <summary>For people: an English name, or the party's name.</summary>
    public string Label { get; }

    /// <summary>How many deals of the snapshot have the value.</summary>
    public int Count => _indexes.Length;

    /// <summary>The indexes of its deals, ascending.</summary>
    public IReadOnlyList<int> Deals => _indexes;

    /// <summary>How many deals of the set have the value.</summary>
    public int CountIn(DealSet deals)
    {
        if (_bits is not null)
            return _bits.CountOfAnd(deals);
        var count = 0;
        foreach (var deal in _indexes)
            count += deals.Contains(deal) ? 1 : 0;
        return count;
    }

    /// <summary>The deals of the set that have the value.</summary>
    public DealSet In(DealSet deals) => _bits?.And(deals) ?? DealSet.Of(deals.Size, _indexes.Where(deals.Contains));
}
