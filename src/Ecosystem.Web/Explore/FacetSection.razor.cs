using Microsoft.AspNetCore.Components;

namespace Ecosystem.Web.Explore;

/// <summary>One facet of the rail. Long lists show their largest values first and the rest on request, found by name.</summary>
public sealed partial class FacetSection
{
    private FacetItem[] items = [];
    private Row[] shown = [];
    private int most = 1;
    private bool all;
    private string sought = "";

    private sealed record Row(FacetItem Item, string Label, Party? Party);

    [Parameter, EditorRequired] public ExploreState State { get; set; } = default!;
    [Parameter, EditorRequired] public string Parameter { get; set; } = "";

    /// <summary>True to open the section at first.</summary>
    [Parameter] public bool Open { get; set; }

    /// <summary>True to put the largest counts first; else the order of the closed list.</summary>
    [Parameter] public bool ByCount { get; set; }

    [Parameter] public EventCallback<DealFilter> OnChange { get; set; }

    private bool IsParty => Parameter is FilterParameters.Investor or FilterParameters.Target;
    private int Few => ByCount ? 6 : int.MaxValue;
    private int Chosen => items.Count(item => item.Selected);
    private int Hidden => all ? 0 : items.Length - shown.Length;

    protected override void OnParametersSet()
    {
        var values = State.Facets.Facets[Parameter];
        items = ByCount
            ? [.. values.OrderByDescending(item => item.Selected).ThenByDescending(item => item.Count).ThenBy(Order, NameOrder.Current)]
            : [.. values];
        most = Math.Max(1, items.Length == 0 ? 1 : items.Max(item => item.Count));
        Choose();
    }

    private void Choose()
    {
        var rows = items.Select(item => new Row(item, Labels.Value(State.Snapshot, Parameter, item.Value), IsParty ? State.Snapshot.FindParty(item.Value) : null));
        shown = all
            ? [.. rows.Where(row => Names(row).Any(name => name.Contains(sought.Trim(), StringComparison.OrdinalIgnoreCase)))]
            : [.. rows.Take(Math.Max(Few, Chosen))];
    }

    private static IEnumerable<string> Names(Row row) =>
        new[] { row.Label, row.Party?.Name, row.Party?.NameZh, row.Party?.NamePinyin?.Replace(" ", "", StringComparison.Ordinal) }.OfType<string>();

    private string Order(FacetItem item) =>
        IsParty && State.Snapshot.FindParty(item.Value) is { } party ? NameOrder.KeyOf(party) : Labels.Value(State.Snapshot, Parameter, item.Value);

    private void Unfold(bool unfold)
    {
        (all, sought) = (unfold, "");
        Choose();
    }

    private Task Toggle(string value) => OnChange.InvokeAsync(State.Filter.Toggle(Parameter, value));
}
