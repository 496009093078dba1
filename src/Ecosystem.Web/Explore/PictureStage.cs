using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace Ecosystem.Web.Explore;

/// <summary>
/// A picture drawn by a script module: creates it once the element is there, tells it every change of the set, and lets it go.
/// Where the browser cannot draw it the page says so and shows the table twin.
/// </summary>
public abstract class PictureStage : ComponentBase, IAsyncDisposable
{
    private IJSObjectReference? module;
    private DotNetObjectReference<PictureStage>? self;
    private string? told;
    private bool disposed;
    private Task telling = Task.CompletedTask;

    [Inject] private IJSRuntime Script { get; set; } = default!;
    [Inject] private ILogger<PictureStage> Log { get; set; } = default!;
    [Inject] protected IStringLocalizer<ExploreText> Text { get; set; } = default!;

    [Parameter, EditorRequired] public ExploreState State { get; set; } = default!;

    /// <summary>Address of the full view where the picture stands alone in another site's page, without a circuit; else null.</summary>
    [Parameter] public string? Alone { get; set; }

    /// <summary>Something was clicked: the card of a party, an edge or a deal; null closes it.</summary>
    [Parameter] public EventCallback<string?> OnCard { get; set; }

    /// <summary>Nodes of the network were chosen, all that were not being let go.</summary>
    [Parameter] public EventCallback<IReadOnlyCollection<string>> OnChosen { get; set; }

    /// <summary>Where the module draws.</summary>
    protected ElementReference Element { get; set; }

    /// <summary>The picture, once it is drawn.</summary>
    protected IJSObjectReference? Picture { get; private set; }

    /// <summary>True when the picture could not be drawn.</summary>
    protected bool Failed { get; private set; }

    /// <summary>True until the first picture stands.</summary>
    protected bool Waiting => Picture is null && !Failed && Alone is null;

    /// <summary>The module's address below the root.</summary>
    protected abstract string Module { get; }

    /// <summary>What the module is created with.</summary>
    protected abstract object Creation();

    /// <summary>What changes while it lives; equal values are told once.</summary>
    protected abstract object Change();

    /// <summary>What the module is created with, written into the page so that the picture need not wait for the circuit; null within the circuit.</summary>
    protected string? Early => RendererInfo.IsInteractive ? null : JsonSerializer.Serialize(Creation(), JsonSerializerOptions.Web);

    protected string GraphUrl => $"/graph/{State.Snapshot.Version}.json";

    /// <summary>Address of the same set without the picture.</summary>
    protected string TableUrl => State.With(State.Options with { Table = true });

    // The picture hears of a change before the page around it is written anew: it is what a person looks at.
    protected override void OnParametersSet()
    {
        if (Picture is not null)
            telling = TellAsync();
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender ? CreateAsync() : telling;

    /// <summary>Calls a function of the picture, such as <c>fit</c>.</summary>
    protected async Task CallAsync(string function)
    {
        if (Picture is not null)
            await Guard(() => Picture.InvokeVoidAsync(function));
    }

    /// <summary>A node of the network was clicked.</summary>
    [JSInvokable]
    public Task NodeClicked(string id) => State.Snapshot.FindParty(id ?? "") is null ? Task.CompletedTask : CardAsync(id);

    /// <summary>An edge of the network was clicked.</summary>
    [JSInvokable]
    public Task EdgeClicked(string source, string target) =>
        State.Snapshot.FindParty(source ?? "") is null || State.Snapshot.FindParty(target ?? "") is null ? Task.CompletedTask : CardAsync($"{source}~{target}");

    /// <summary>A line was drawn around nodes of the network.</summary>
    [JSInvokable]
    public Task NodesChosen(string[] ids) =>
        InvokeAsync(() => OnChosen.InvokeAsync([.. (ids ?? []).Where(id => State.Snapshot.FindParty(id ?? "") is not null).Distinct(StringComparer.Ordinal)]));

    /// <summary>A deal of the timeline was clicked.</summary>
    [JSInvokable]
    public Task DealClicked(string id) => State.Snapshot.FindDeal(id ?? "") is null ? Task.CompletedTask : CardAsync(id);

    /// <summary>An event of the timeline was clicked.</summary>
    [JSInvokable]
    public Task EventClicked(string id) => State.Snapshot.FindEvent(id ?? "") is null ? Task.CompletedTask : CardAsync(id);

    /// <summary>The ground of the picture was clicked: whatever is open closes.</summary>
    [JSInvokable]
    public Task BackgroundClicked() => State.Options.Card is null ? Task.CompletedTask : CardAsync(null);

    public async ValueTask DisposeAsync()
    {
        disposed = true;
        if (Picture is not null)
            await Guard(() => Picture.InvokeVoidAsync("dispose"));
        foreach (var reference in new[] { Picture, module }.OfType<IJSObjectReference>())
            await Guard(reference.DisposeAsync);
        self?.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task CardAsync(string? card) => InvokeAsync(() => OnCard.InvokeAsync(card));

    private async Task CreateAsync()
    {
        try
        {
            self = DotNetObjectReference.Create(this);
            module = await Script.InvokeAsync<IJSObjectReference>("import", $"./dist/{Module}");
            told = Told(Change());
            Picture = await module.InvokeAsync<IJSObjectReference>("create", Element, Creation(), self);
            if (disposed)
                await DisposeAsync();
            else
                await TellAsync();
        }
        catch (JSException error)
        {
            Log.LogWarning("The picture {Module} could not be drawn: {Reason}", Module, error.Message);
            Failed = true;
        }
        catch (Exception error) when (error is JSDisconnectedException or OperationCanceledException)
        {
            return;
        }

        if (!disposed)
            StateHasChanged();
    }

    private async Task TellAsync()
    {
        var change = Change();
        if (Told(change) != told)
        {
            told = Told(change);
            await Guard(() => Picture!.InvokeVoidAsync("update", change));
        }

        await Guard(() => new ValueTask(OnToldAsync(Picture!)));
    }

    // What was sent is compared, since a change may hold lists.
    private static string Told(object change) => JsonSerializer.Serialize(change);

    /// <summary>What the picture must know beside the change itself.</summary>
    protected virtual Task OnToldAsync(IJSObjectReference picture) => Task.CompletedTask;

    // A circuit that is gone needs no telling.
    private static async ValueTask Guard(Func<ValueTask> call)
    {
        try
        {
            await call();
        }
        catch (Exception error) when (error is JSDisconnectedException or OperationCanceledException or ObjectDisposedException)
        {
            // Nobody is there any more.
        }
    }
}
