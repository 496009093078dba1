using System.Collections.Frozen;

namespace Ecosystem.Core.Snapshots;

/// <summary>The values of one facet. A deal may have several (investors, sectors), one, or none.</summary>
public sealed class FacetColumn
{
    private readonly FrozenDictionary<string, FacetValue> _byValue;
    private readonly Func<string, string> _stand;
    private readonly Func<string, string> _label;
    private readonly int _size;

    private FacetColumn(string parameter, IReadOnlyList<FacetValue> values, int size, Func<string, string> label, Func<string, string> stand)
    {
        Parameter = parameter;
        Values = values;
        _byValue = values.ToFrozenDictionary(value => value.Value, StringComparer.Ordinal);
        _size = size;
        _label = label;
        _stand = stand;
    }

    public string Parameter { get; }

    /// <summary>Closed lists in their own order, with values that no deal has; others by number of deals, then label.</summary>
    public IReadOnlyList<FacetValue> Values { get; }

    /// <summary>The deals that have any of the values.</summary>
    public DealSet Any(IEnumerable<string> values) =>
        DealSet.Of(_size, values.Select(Find).OfType<FacetValue>().SelectMany(value => value.Deals));

    /// <summary>The value; null when no deal has it and no closed list names it.</summary>
    public FacetValue? Find(string value) => _byValue.GetValueOrDefault(_stand(value));

    /// <summary>True when the value, or one that stands for the same (a vehicle for its group), is among the chosen.</summary>
    public bool IsChosen(string value, IReadOnlyList<string> chosen) => chosen.Any(choice => _stand(choice) == value);

    /// <summary>Chosen values that no deal of the snapshot has, with their labels: an investor whose deals are not known, a city of investors only.</summary>
    public IEnumerable<(string Value, string Label)> Absent(IEnumerable<string> chosen) =>
        chosen.Select(_stand).Distinct(StringComparer.Ordinal).Where(value => !_byValue.ContainsKey(value)).Select(value => (value, _label(value)));

    /// <summary>A column with a value for every name, in the order of the names.</summary>
    internal static FacetColumn Closed(string parameter, IReadOnlyList<string> names, Snapshot snapshot, Func<DealEntry, IEnumerable<string>> valuesOf)
    {
        var indexes = IndexesByValue(snapshot, valuesOf);
        var values = names.Select(name => new FacetValue(name, Labels.Of(parameter, name), Indexes(indexes, name), snapshot.Deals.Count));
        return new FacetColumn(parameter, [.. values], snapshot.Deals.Count, name => Labels.Of(parameter, name), value => value);
    }

    /// <summary>A column with the values that deals have.</summary>
    /// <param name="stand">What a value of a query stands for: itself, or the head of its group.</param>
    internal static FacetColumn Open(string parameter, Snapshot snapshot, Func<DealEntry, IEnumerable<string>> valuesOf, Func<string, string> label, Func<string, string>? stand = null)
    {
        var values = IndexesByValue(snapshot, valuesOf)
            .Select(pair => new FacetValue(pair.Key, label(pair.Key), [.. pair.Value], snapshot.Deals.Count))
            .OrderByDescending(value => value.Count).ThenBy(value => value.Label, StringComparer.OrdinalIgnoreCase).ThenBy(value => value.Value, StringComparer.Ordinal);
        return new FacetColumn(parameter, [.. values], snapshot.Deals.Count, label, stand ?? (value => value));
    }

    private static Dictionary<string, List<int>> IndexesByValue(Snapshot snapshot, Func<DealEntry, IEnumerable<string>> valuesOf)
    {
        var indexes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var deal in snapshot.Deals)
        {
            foreach (var value in valuesOf(deal))
            {
                if (!indexes.TryGetValue(value, out var list))
                    indexes[value] = list = [];
                if (list.Count == 0 || list[^1] != deal.Index)
                    list.Add(deal.Index);
            }
        }

        return indexes;
    }

    private static int[] Indexes(Dictionary<string, List<int>> indexes, string name) => indexes.TryGetValue(name, out var list) ? [.. list] : [];
}
