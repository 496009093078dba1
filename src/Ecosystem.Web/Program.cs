var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<Ecosystem.Web.App>().AddInteractiveServerRenderMode();
app.Run();

/// <summary>The entry point, visible to the tests' host.</summary>
public partial class Program;
