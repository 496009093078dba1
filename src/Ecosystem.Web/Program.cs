using Ecosystem.Web.Hosting;

if (Ecosystem.Web.Verbs.VerbDispatcher.TryRun(args, out var exitCode))
    return exitCode;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
Ecosystem.Web.Layout.FrameSetup.AddFrame(builder.Services);
builder.Services.AddSnapshot(builder.Configuration);
builder.Services.AddScoped<Ecosystem.Web.Explore.FilterLabels>();
var app = builder.Build();
if (!await app.LoadSnapshotAsync())
    return 1;
Ecosystem.Web.Layout.FrameSetup.UseFrame(app);
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<Ecosystem.Web.App>().AddInteractiveServerRenderMode();
app.MapGet("/graph/{version}.json", (SnapshotHolder holder) => Ecosystem.Core.Views.GraphPayload.Of(holder.Current));
await app.RunAsync();
return 0;

/// <summary>The entry point, visible to the tests' host.</summary>
public partial class Program;
