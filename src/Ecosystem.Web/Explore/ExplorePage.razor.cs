using Ecosystem.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace Ecosystem.Web.Explore;

/// <summary>
/// Explore: one filter, several views. Everything chosen is in the address, so that a reload, a shared link and Back show the same;
/// the page reads the address anew at every navigation and keeps nothing but the way back for "undo".
/// </summary>
public sealed partial class ExplorePage
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

    protected override void OnParametersSet()
    {
        if (!Vocabulary<ExploreView>.TryParse(ViewName, out var view))
        {
            Navigation.NotFound();
            return;
        }

        state = ExploreState.Read(Snapshots.Current, view, new Uri(Navigation.Uri).Query);
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
