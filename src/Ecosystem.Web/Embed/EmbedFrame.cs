using System.Net;

namespace Ecosystem.Web.Embed;

/// <summary>The lines that put a live view into another page.</summary>
internal static class EmbedFrame
{
    /// <param name="address">Absolute address of what is embedded.</param>
    /// <param name="width">CSS pixels; the frame is never wider than the page around it.</param>
    public static string Html(string address, string title, int width, int height) =>
        $"<iframe src=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(title)}\" width=\"{width}\" height=\"{height}\" style=\"border:0;max-width:100%\" loading=\"lazy\"></iframe>";
}
