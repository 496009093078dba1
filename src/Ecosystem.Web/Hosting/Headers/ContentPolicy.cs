namespace Ecosystem.Web.Hosting.Headers;

/// <summary>What a page of ours may load, run, frame and be framed by.</summary>
internal static class ContentPolicy
{
    public static string For(HttpRequest request, string importMapHash, bool framed) => string.Join("; ",
        "default-src 'self'",
        $"script-src 'self'{importMapHash}",
        // Bars and virtual rows are sized through style attributes, as are the parts of component libraries.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        $"connect-src 'self'{OwnSocket(request)}",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        $"frame-ancestors {(framed ? "*" : "'none'")}");

    /// <summary>Only what is made for it stands in other people's pages.</summary>
    public static bool MayBeFramed(HttpRequest request) => request.Path.StartsWithSegments("/embed");

    /// <summary>Some browsers do not count a WebSocket to the own host as 'self'.</summary>
    private static string OwnSocket(HttpRequest request)
    {
        var host = request.Host.ToString();
        var isPlain = host.Length > 0 && host.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ':' or '[' or ']');
        return isPlain ? $" {(request.IsHttps ? "wss" : "ws")}://{host}" : "";
    }
}
