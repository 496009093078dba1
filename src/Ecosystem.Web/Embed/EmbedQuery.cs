using Microsoft.AspNetCore.WebUtilities;

namespace Ecosystem.Web.Embed;

/// <summary>What the query of something embedded says besides the set: how it looks in the page around it.</summary>
internal static class EmbedQuery
{
    /// <summary>Light or dark; without it the reader's system decides.</summary>
    public const string Theme = "theme";

    /// <summary>The language, en or zh-Hans; without it the reader's browser decides.</summary>
    public const string Language = "lang";

    /// <summary>The chosen theme of something embedded; null for none.</summary>
    public static string? ThemeOf(HttpRequest request) =>
        IsEmbedded(request) && request.Query[Theme].ToString() is "light" or "dark" ? request.Query[Theme].ToString() : null;

    /// <summary>The chosen language of something embedded; null for none.</summary>
    public static string? LanguageOf(HttpRequest request) => IsEmbedded(request) ? request.Query[Language] : default(string);

    /// <summary>True for what stands in other people's pages.</summary>
    public static bool IsEmbedded(HttpRequest request) => request.Path.StartsWithSegments("/embed");

    /// <summary>The query of the set.</summary>
    public static string WithoutLooks(string query)
    {
        var kept = QueryHelpers.ParseQuery(query).Where(pair => pair.Key is not (Theme or Language));
        return QueryString.Create(kept).ToString();
    }
}
