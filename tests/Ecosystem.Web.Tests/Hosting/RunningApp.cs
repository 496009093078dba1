using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(Ecosystem.Web.Tests.Hosting.RunningApp))]

namespace Ecosystem.Web.Tests.Hosting;

/// <summary>The real app in Production on a real port, with a database of its own in a temporary folder.</summary>
public class RunningApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string ThrowingPath = "/throws";
    public const string ThrowingApiPath = "/api/throws";
    public const string Secret = "the-secret-of-the-exception";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecosystem-");

    public RunningApp() => UseKestrel(0);

    /// <summary>Settings in place of the defaults.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    public Uri Address => ClientOptions.BaseAddress;

    public string DatabaseFile => Path.Combine(folder.FullName, "ecosystem.db");

    /// <summary>Everything that was logged, a line each.</summary>
    public LogLines Log { get; } = new();

    /// <summary>Another app, started with settings of its own; the one shared by all tests keeps the defaults.</summary>
    public static async Task<RunningApp> StartAsync(params (string Key, string Value)[] settings)
    {
        var app = new RunningApp { Settings = settings.ToDictionary(setting => setting.Key, setting => setting.Value) };
        await app.InitializeAsync();
        return app;
    }

    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }

    /// <summary>A client that shows answers as they are: no redirects followed, nothing unpacked.</summary>
    public HttpClient RawClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None })
    {
        BaseAddress = Address,
    };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Ecosystem:Database:ConnectionString", $"Data Source={DatabaseFile}");
        // Its own requests would count against the limits that some tests set.
        builder.UseSetting("Ecosystem:WarmUp", "false");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new ThrowingEndpoints()));
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>What the app itself does not have: routes that fail.</summary>
    private sealed class ThrowingEndpoints : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use((context, rest) => context.Request.Path == ThrowingPath || context.Request.Path == ThrowingApiPath
                ? throw new InvalidOperationException(Secret)
                : rest(context));
        };
    }
}
