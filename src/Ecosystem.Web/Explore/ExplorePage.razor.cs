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

    private string Title => Text["Title", Text[$"View.{state.View}"]];

    private bool CanUndo => undone.Count > 0;

    protected override void OnInitialized()
    {
        // The page has no parameters: all it knows is the address.
        Navigation.LocationChanged += Moved;
        Snapshots.Changed += Renewed;
        Read();
    }

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        Snapshots.Changed -= Renewed;
    }

    private void Moved(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(ReadAgain);

    private void Renewed(Snapshot snapshot) => _ = InvokeAsync(ReadAgain);

    private void ReadAgain()
    {
        if (Read())
            StateHasChanged();
    }

    // Elsewhere the router is about to put another page in place of this one.
    private bool Read()
    {
        var address = new Uri(Navigation.Uri);
        if (!Vocabulary<ExploreView>.TryParse(address.Segments[^1], out var view))
            return false;
        state = ExploreState.Read(Snapshots.Current, view, address.Query);
        return true;
    }

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
