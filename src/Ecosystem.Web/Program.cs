if (Ecosystem.Web.Verbs.VerbDispatcher.TryRun(args, out var exitCode)) { Environment.ExitCode = exitCode; return; }

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
Ecosystem.Web.Layout.FrameSetup.AddFrame(builder.Services);
var app = builder.Build();
Ecosystem.Web.Layout.FrameSetup.UseFrame(app);
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<Ecosystem.Web.App>().AddInteractiveServerRenderMode();
app.Run();

/// <summary>The entry point, visible to the tests' host.</summary>
public partial class Program;
