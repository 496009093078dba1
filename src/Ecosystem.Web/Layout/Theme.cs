using Ecosystem.Web.Embed;

namespace Ecosystem.Web.Layout;

/// <summary>
/// Light or dark, when a person chose one; the frame's script keeps the choice in a cookie, so that the first byte already has it.
/// Without a choice the system's theme holds (see tokens.css).
/// </summary>
internal static class Theme
{
    /// <summary>Name of the cookie; frame/theme.ts writes it.</summary>
    public const string Cookie = "theme";

    /// <summary>The chosen theme, or null for the system's.</summary>
    public static string? Of(HttpContext context) => EmbedQuery.ThemeOf(context.Request) ??
        (context.Request.Cookies[Cookie] is "light" or "dark" ? context.Request.Cookies[Cookie] : null);
}
