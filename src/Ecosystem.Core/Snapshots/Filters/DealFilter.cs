using System.Collections.Immutable;
using System.Text;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// Which deals to show: for each parameter the values chosen. A repeated parameter is OR, different parameters are AND, no parameter is every deal.
/// Immutable; two filters with the same choices are equal whatever order they were made in.
/// </summary>
public sealed class DealFilter : IEquatable<DealFilter>
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _choices;

    private DealFilter(ImmutableDictionary<string, ImmutableArray<string>> choices) => _choices = choices;

    /// <summary>The filter that every deal passes.</summary>
    public static DealFilter Empty { get; } = new(ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>True when nothing is chosen.</summary>
    public bool IsEmpty => _choices.IsEmpty;

    /// <summary>True when vehicles count as their group.</summary>
    public bool Group => _choices.ContainsKey(FilterParameters.Group);

    /// <summary>Every choice, in the order of a canonical query.</summary>
    public IReadOnlyList<FilterChip> Chips =>
    [
        .. FilterParameters.All.SelectMany(parameter => Values(parameter).Select(value => new FilterChip(parameter, value))),
    ];

    /// <summary>Reads a query; see <see cref="FilterReader"/>.</summary>
    /// <param name="query">Names and values in any order; a name may be repeated.</param>
    /// <param name="permitted">Names that belong to the route itself (page, size, sort …) and are passed over.</param>
    public static FilterReading Read(Snapshot snapshot, IEnumerable<KeyValuePair<string, string?>> query, params IReadOnlyCollection<string> permitted) =>
        new FilterReader(snapshot).Read(query, permitted);

    /// <summary>The values chosen for a parameter, sorted; empty when none is.</summary>
    public IReadOnlyList<string> Values(string parameter) =>
        _choices.TryGetValue(parameter, out var values) ? values : [];

    /// <summary>True when something is chosen for the parameter.</summary>
    public bool Has(string parameter) => _choices.ContainsKey(parameter);

    /// <summary>True when the value is chosen.</summary>
    public bool Has(string parameter, string value) => Values(parameter).Contains(value);

    /// <summary>The filter with these values, and no others, for the parameter.</summary>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public DealFilter With(string parameter, params IEnumerable<string> values)
    {
        if (!FilterParameters.All.Contains(parameter))
            throw new ArgumentException($"The filter has no parameter '{parameter}'.", nameof(parameter));
        var chosen = values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        return new DealFilter(chosen.IsEmpty ? _choices.Remove(parameter) : _choices.SetItem(parameter, chosen));
    }

    /// <summary>The filter with the value added to what is chosen for the parameter.</summary>
    public DealFilter And(string parameter, string value) => With(parameter, [.. Values(parameter), value]);

    /// <summary>The filter with nothing chosen for the parameters.</summary>
    public DealFilter Without(params IEnumerable<string> parameters) => new(_choices.RemoveRange(parameters));

    /// <summary>The filter without one choice. The steps of a focus go with the last of it.</summary>
    public DealFilter Without(FilterChip chip)
    {
        var rest = With(chip.Parameter, Values(chip.Parameter).Where(value => value != chip.Value));
        return chip.Parameter == FilterParameters.Focus && !rest.Has(FilterParameters.Focus) ? rest.Without(FilterParameters.Steps) : rest;
    }

    /// <summary>The filter that asks one thing more: the condition holds beside everything else.</summary>
    public DealFilter AndAlso(Condition condition) => With(FilterParameters.Also, Has(FilterParameters.Also)
        ? Values(FilterParameters.Also).Select(value => Condition.Join([.. Condition.ReadAll(value)!, condition]))
        : [condition.ToString()]);

    /// <summary>The value taken away where it is chosen, else added.</summary>
    public DealFilter Toggle(string parameter, string value) =>
        Has(parameter, value) ? Without(new FilterChip(parameter, value)) : And(parameter, value);

    /// <summary>The canonical query without a question mark: equal filters give the same text; empty for the empty filter.</summary>
    public string ToQuery()
    {
        var query = new StringBuilder();
        foreach (var chip in Chips)
        {
            if (query.Length > 0)
                query.Append('&');
            query.Append(chip.Parameter).Append('=').Append(Uri.EscapeDataString(chip.Value));
        }

        return query.ToString();
    }

    public bool Equals(DealFilter? other) => other is not null && (ReferenceEquals(this, other) || ToQuery() == other.ToQuery());

    public override bool Equals(object? obj) => Equals(obj as DealFilter);

    public override int GetHashCode() => ToQuery().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => ToQuery();
}
