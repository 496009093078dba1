using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Ecosystem.Web.Explore.Ties;

/// <summary>
/// Plays and steps through time. While it plays or is dragged the page shows the date without writing it; the address gets it at each step and
/// when it stops.
/// </summary>
public sealed partial class TimeScrubber
{
    private static readonly TimeSpan DragPause = TimeSpan.FromMilliseconds(80);

    private IReadOnlyList<PartialDate> places = [];
    private int place;
    private int? wanted;
    private DealFilter? sent;
    private CancellationTokenSource? playing;

    /// <summary>A date to show, and whether to write it into the address.</summary>
    public sealed record Moment(DealFilter Filter, bool Write);

    [Parameter, EditorRequired] public ExploreState State { get; set; } = default!;
    [Parameter] public EventCallback<Moment> OnMoment { get; set; }

    /// <summary>Step or speed were chosen.</summary>
    [Parameter] public EventCallback<ExploreOptions> OnOptions { get; set; }

    private NetworkOptions Options => State.Options.Network;
    private bool IsPlaying => playing is not null;
    private string Says => place == places.Count - 1 ? Text["TimeAll"] : Text["TimeTo", DateFormat.Text(places[place], CultureInfo.CurrentCulture)];

    protected override void OnParametersSet()
    {
        var range = State.Facets.Ranges.Announced;
        var from = DateRange.Of(State.Filter).Start;
        places = range is { Min: { } first, Max: { } last } ? TimeSteps.Between(from > first ? from.Value : first, last, Options.Step) : [];
        place = places.Count == 0 ? 0 : State.Filter.Values(FilterParameters.To) is [.., var to] ? TimeSteps.PlaceOf(places, PartialDate.Parse(to)) : places.Count - 1;
        // Anything else that changed the filter meanwhile ends the play.
        if (IsPlaying && !State.Filter.Equals(sent))
            Stop();
    }

    public void Dispose() => Stop();

    private Task Toggle()
    {
        if (!IsPlaying)
            return Play();
        Stop();
        return Tell(place, write: true);
    }

    private async Task Play()
    {
        var mine = playing = new CancellationTokenSource();
        var stop = mine.Token;
        sent = State.Filter;
        if (place == places.Count - 1)
            await Tell(0, write: false);
        else
            StateHasChanged();
        while (await Tick(stop))
            await Tell(place + 1, write: false);
        if (playing != mine)
            return;
        Stop();
        await Tell(places.Count - 1, write: true);
    }

    private async Task<bool> Tick(CancellationToken stop)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(1.0 / Options.Speed), stop);
            return place < places.Count - 1;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Stop()
    {
        playing?.Cancel();
        playing?.Dispose();
        playing = null;
    }

    private Task Go(int to)
    {
        Stop();
        return Tell(to, write: true);
    }

    /// <summary>Dragging reports far more places than there is time to show: the last one of each pause is shown.</summary>
    private async Task Drag(ChangeEventArgs change)
    {
        Stop();
        var waiting = wanted is not null;
        wanted = Place(change);
        if (waiting)
            return;
        await Task.Delay(DragPause);
        if (wanted is not { } last)
            return;
        wanted = null;
        await Tell(last, write: false);
    }

    private Task Drop(ChangeEventArgs change)
    {
        wanted = null;
        return Tell(Place(change), write: true);
    }

    private Task Tell(int to, bool write)
    {
        place = Math.Clamp(to, 0, places.Count - 1);
        sent = State.Filter.With(FilterParameters.To, place == places.Count - 1 ? [] : [places[place].ToString()]);
        return OnMoment.InvokeAsync(new Moment(sent, write));
    }

    private Task SetStep(ChangeEventArgs change) => OnOptions.InvokeAsync(State.Options with
    {
        Network = Options with { Step = Vocabulary<TimeStep>.TryParse(change.Value?.ToString(), out var step) ? step : TimeStep.Quarter },
    });

    private Task SetSpeed(ChangeEventArgs change) => OnOptions.InvokeAsync(State.Options with { Network = Options with { Speed = Place(change) } });

    private static int Place(ChangeEventArgs change) => int.Parse(change.Value!.ToString()!, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
