using Ecosystem.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Ecosystem.Web.Explore;

/// <summary>
/// Explore: one filter, several views. Everything chosen is in the address, so that a reload, a shared link and Back show the same;
/// the page reads the address anew at every navigation and keeps nothing but the way back for "undo".
/// </summary>
public sealed partial class ExplorePage : IDisposable
{
    private const string TrueText = "true";

    private readonly Stack<string> undone = [];
    private ExploreState state = default!;
    private bool railOpen;

    [Inject] private NavigationManager Navigation { get; set; } = default!;
    [Inject] private SnapshotHolder Snapshots { get; set; } = default!;

    /// <summary>The view's name in the path: network, timeline or deals.</summary>
    [Parameter] public string ViewName { get; set; } = "";

    private bool CanUndo => undone.Count > 0;

    protected override void OnInitialized()
    {
        // The router sets parameters only when the path changes; most of what is chosen stands in the query.
        Navigation.LocationChanged += Moved;
        Snapshots.Changed += Renewed;
    }

    protected override void OnParametersSet()
    {
        if (Vocabulary<ExploreView>.TryParse(ViewName, out var view))
            state = ExploreState.Read(Snapshots.Current, view, new Uri(Navigation.Uri).Query);
        else
            Navigation.NotFound();
    }

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        Snapshots.Changed -= Renewed;
    }

    private void Moved(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(ReadAgain);

    private void Renewed(Snapshot snapshot) => _ = InvokeAsync(ReadAgain);

    // Elsewhere the router is about to put another page in place of this one.
    private void ReadAgain()
    {
        if (new Uri(Navigation.Uri).AbsolutePath != $"/explore/{ViewName}")
            return;
        OnParametersSet();
        StateHasChanged();
    }

    protected override bool ShouldRender() => state is not null;

    private void Filter(DealFilter filter)
    {
        undone.Push(state.With(state.Filter));
        Navigation.NavigateTo(state.With(filter));
    }

    private void Undo()
    {
        if (undone.TryPop(out var before))
            Navigation.NavigateTo(before);
    }

    private void Show(ExploreOptions options) => Navigation.NavigateTo(state.With(options));

    private void OpenCard(string? card) => Navigation.NavigateTo(state.With(state.Options with { Card = card }), replace: state.Options.Card is not null);
}
