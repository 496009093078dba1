using Ecosystem.Web.Explore.Ties;
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
    private IReadOnlyCollection<string> chosen = [];

    // The address that the time scrubber wrote last.
    private string? scrubbed;

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

    private void Moved(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(() => ReadAgain(byLink: change.IsNavigationIntercepted));

    private void Renewed(Snapshot snapshot) => _ = InvokeAsync(() => ReadAgain(byLink: false));

    // A link that asks something else can be undone like a button; Back and Forward are no changes of their own.
    private void ReadAgain(bool byLink)
    {
        var before = state;
        if (!Read())
            return;
        if (byLink && before.Question != state.Question)
            undone.Push(before.Address);
        if (before.Question != state.Question)
            chosen = [];
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
        undone.Push(state.Address);
        Navigation.NavigateTo(state.With(filter));
    }

    private void Ask(NetworkOptions network)
    {
        undone.Push(state.Address);
        Navigation.NavigateTo(state.With(state.Options with { Network = network }));
    }

    private void Undo()
    {
        if (undone.TryPop(out var before))
            Navigation.NavigateTo(before);
    }

    // Letters typed to find a lane are one step on the way back, not one each.
    private void Show(ExploreOptions options) =>
        Navigation.NavigateTo(state.With(options), replace: options with { LaneFind = state.Options.LaneFind } == state.Options && state.Options.LaneFind is not null);

    private void Replace(ExploreOptions options)
    {
        var address = state.With(options);
        if (scrubbed == state.Address)
            scrubbed = address;
        Navigation.NavigateTo(address, replace: true);
    }

    private void OpenCard(string? card) => Navigation.NavigateTo(state.With(state.Options with { Card = card }), replace: state.Options.Card is not null);

    private void Choose(IReadOnlyCollection<string> ids) => chosen = ids;

    // Going through time is one change, however many dates it passes: the first adds to the history, the rest write over it.
    private void GoTo(TimeScrubber.Moment moment)
    {
        var shown = Navigation.ToAbsoluteUri(Navigation.Uri).PathAndQuery;
        if (!moment.Write)
        {
            state = state.Meanwhile(moment.Filter);
            return;
        }

        state = state.Meanwhile(moment.Filter);
        if (state.Address == shown)
            return;
        var goesOn = shown == scrubbed;
        if (!goesOn)
            undone.Push(shown);
        scrubbed = state.Address;
        Navigation.NavigateTo(scrubbed, replace: goesOn);
    }
}
