using System.Globalization;
using Ecosystem.Web.Api;
using Ecosystem.Web.Explore;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Previews;

/// <summary>The pictures that links are shown with.</summary>
internal static class PreviewRoutes
{
    /// <summary>The version in an address; it changes what is kept under the address, and nothing else.</summary>
    private const string Version = "v";

    public static void AddPreviews(this IServiceCollection services)
    {
        services.AddScoped<PreviewCards>();
        services.AddScoped<PreviewPainter>();
        services.AddSingleton<PreviewStore>();
        services.AddScoped<Brush>();
    }

    public static void MapPreviews(this RouteGroupBuilder routes)
    {
        var previews = routes.MapGroup("/preview").WithMetadata(new SpeaksLanguages()).ExcludeFromDescription();
        previews.MapGet("/home.png", (ApiRequest request, PreviewCards cards, Brush brush) => request.Only(Version) is { } problem ? problem : Picture(request, brush, cards.Home(request.Snapshot)));
        previews.MapGet("/explore/{view}.png", Explore);
        previews.MapGet("/organizations/{id}.png", (string id, ApiRequest request, PreviewCards cards, Brush brush) => Party(id, false, request, cards, brush));
        previews.MapGet("/people/{id}.png", (string id, ApiRequest request, PreviewCards cards, Brush brush) => Party(id, true, request, cards, brush));
        previews.MapGet("/deals/{id}.png", Deal);
    }

    private static Results<PreviewFile, ProblemHttpResult> Explore(string view, ApiRequest request, PreviewCards cards, Brush brush)
    {
        if (!Vocabulary<ExploreView>.TryParse(view, out var known))
            return Problems.NotFound("views", view);
        var (filter, problem) = request.Filter(Version);
        return problem is not null ? problem : Picture(request, brush, cards.Explore(request.Snapshot, known, filter));
    }

    private static Results<PreviewFile, ProblemHttpResult> Party(string id, bool person, ApiRequest request, PreviewCards cards, Brush brush)
    {
        if (request.Only(Version) is { } problem)
            return problem;
        return request.Snapshot.FindParty(id) is { } party && party.IsPerson == person
            ? Picture(request, brush, cards.Party(request.Snapshot, party)) : Problems.NotFound(person ? "people" : "organizations", id);
    }

    private static Results<PreviewFile, ProblemHttpResult> Deal(string id, ApiRequest request, PreviewCards cards, Brush brush)
    {
        if (request.Only(Version) is { } problem)
            return problem;
        return request.Snapshot.FindDeal(id) is { } deal ? Picture(request, brush, cards.Deal(request.Snapshot, deal)) : Problems.NotFound("deals", id);
    }

    private static Results<PreviewFile, ProblemHttpResult> Picture(ApiRequest request, Brush brush, PreviewCard card)
    {
        var (snapshot, name) = (request.Snapshot, $"{CultureInfo.CurrentUICulture.Name} {card.Image}");
        return new PreviewFile(cancellation => brush.Store.GetAsync(snapshot, name, () => brush.Painter.Paint(snapshot, card), cancellation));
    }

    /// <summary>What it takes to paint.</summary>
    internal sealed record Brush(PreviewStore Store, PreviewPainter Painter);
}
