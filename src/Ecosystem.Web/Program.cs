using Ecosystem.Web.Api;
using Ecosystem.Web.Explore;
using Ecosystem.Web.Hosting;
using Ecosystem.Web.Layout;
using Ecosystem.Web.Verbs;
using Microsoft.Extensions.DependencyInjection.Extensions;

if (VerbDispatcher.TryRun(args, out var exitCode))
    return exitCode;

var builder = WebApplication.CreateBuilder(args);
builder.AddHosting();
builder.Services.AddFrame();
builder.Services.AddSnapshot(builder.Configuration);
builder.Services.AddScoped<FilterLabels>();
builder.Services.AddScoped<PlateText>();
builder.Services.AddScoped<NetworkPlate>();
builder.Services.AddScoped<TimelinePlate>();
builder.Services.TryAddSingleton(TimeProvider.System);
builder.Services.AddScoped<LaneList>();
builder.AddApi();

var app = builder.Build();
app.UseFrame();
app.UseHosting();
app.MapHosting();
app.MapApi();
app.MapPages();
return await app.RunOrExplainAsync();

/// <summary>The entry point, visible to the tests' host.</summary>
public partial class Program;
