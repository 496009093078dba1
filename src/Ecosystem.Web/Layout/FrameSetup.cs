using Ecosystem.Web.Embed;
using Ecosystem.Web.Shared;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.SignalR;

namespace Ecosystem.Web.Layout;

/// <summary>What the frame and the shared parts need: texts, and the language of a request.</summary>
public static class FrameSetup
{
    public static void AddFrame(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<Words>();
        // The browser takes 8 s of silence for a lost connection (frame/connection.ts), so the server speaks more often than that.
        services.Configure<HubOptions>(hub => hub.KeepAliveInterval = TimeSpan.FromSeconds(2));
        // The person's choice in a cookie, then what the browser asks for.
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Cultures.Supported[0]);
            options.SupportedCultures = options.SupportedUICultures = [.. Cultures.Supported];
            options.RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult(LanguageOf(context.Request)))];
        });
    }

    /// <summary>Before the pages, and before anything that writes to people.</summary>
    public static void UseFrame(this IApplicationBuilder app) => app.UseRequestLocalization();

    /// <summary>The language of a request: the one chosen before, else the first that the browser asks for and that is spoken here; null for neither.</summary>
    internal static ProviderCultureResult? LanguageOf(HttpRequest request)
    {
        var culture = Cultures.For(EmbedQuery.LanguageOf(request)) ?? Cultures.For(request.Cookies[Cultures.Cookie]) ?? request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is not 0).OrderByDescending(wish => wish.Quality ?? 1).Take(MostWishes)
            .Select(wish => Cultures.For(wish.Value.Value)).FirstOrDefault(known => known is not null);
        return culture is null ? null : new ProviderCultureResult(culture.Name);
    }

    // No browser sends more; a longer header is not worth the time.
    private const int MostWishes = 20;
}
