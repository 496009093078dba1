using System.Text.Json;
using Ecosystem.Core.Datasets;
using Ecosystem.Core.Records;
using Ecosystem.Web.Api;
using Ecosystem.Web.Explore;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Embed;

/// <summary>An answer of oEmbed (oembed.com, version 1.0): how a page shows a view of ours in its own.</summary>
public sealed record OEmbed(
    string Version, string Type, string ProviderName, string ProviderUrl, string Title, int Width, int Height, string Html, int CacheAge);

/// <summary>Answers oEmbed for addresses of Explore's pictures and of what is embedded.</summary>
internal static class OEmbedRoute
{
    private const int UsualWidth = 960, UsualHeight = 600, Least = 240, Most = 4000, Day = 86_400;

    // oEmbed writes its names with underscores.
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void MapOEmbed(this WebApplication app) => app.MapGet("/oembed", Answer)
        .WithName("getOEmbed").WithTags("Embed").WithSummary("oEmbed 1.0 for a view of Explore: the frame that shows it live in another page.");

    private static Results<JsonHttpResult<OEmbed>, ProblemHttpResult> Answer(ApiRequest request, HttpRequest http, IStringLocalizer<EmbedText> text)
    {
        var (format, wrongFormat) = request.Choice("format", "json", ["json"]);
        var (width, wrongWidth) = request.Number("maxwidth", UsualWidth, 1, int.MaxValue);
        var (height, wrongHeight) = request.Number("maxheight", UsualHeight, 1, int.MaxValue);
        if ((wrongFormat ?? wrongWidth ?? wrongHeight) is { } problem)
            return problem;
        var url = http.Query["url"].ToString();
        if (ViewOf(url, request.Site) is not { } view)
            return Problems.NotFound("views to embed", url);
        var frame = $"{request.Site}/embed/{Vocabulary<ExploreView>.Name(view)}{new Uri(url).Query}";
        var (across, down) = (Size(width, UsualWidth), Size(height, UsualHeight));
        var title = text[$"Title.{view}"].Value;
        return TypedResults.Json(new OEmbed("1.0", "rich", DatasetEdition.Publisher, request.Site, title, across, down, EmbedFrame.Html(frame, title, across, down), Day), Written);
    }

    private static int Size(int asked, int usual) => Math.Clamp(Math.Min(asked, usual), Least, Most);

    /// <summary>The view that an address of this site shows; null for any other address.</summary>
    private static ExploreView? ViewOf(string url, string site) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority).Equals(site, StringComparison.OrdinalIgnoreCase)
            ? address.AbsolutePath switch
            {
                "/explore/network" or "/embed/network" => ExploreView.Network,
                "/explore/timeline" or "/embed/timeline" => ExploreView.Timeline,
                _ => null,
            }
            : null;
}
