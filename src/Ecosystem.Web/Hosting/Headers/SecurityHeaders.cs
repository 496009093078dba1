namespace Ecosystem.Web.Hosting.Headers;

/// <summary>Puts the header policy on every answer, errors and static files too, whoever wrote it.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, ImportMapHash importMap)
{
    private const string NoPowers =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        // The path as asked for: an error page runs under another one.
        var framed = ContentPolicy.MayBeFramed(context.Request);
        context.Response.OnStarting(() =>
        {
            Write(context, framed);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Write(HttpContext context, bool framed)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy.For(context.Request, importMap.Source, framed);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = NoPowers;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.XFrameOptions = framed ? default : "DENY";
        if (context.Request.IsHttps && context.Request.Host.Host != "localhost")
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (context.Response.StatusCode == StatusCodes.Status200OK && IsPage(headers))
            KeepForBack(headers);
    }

    private static bool IsPage(IHeaderDictionary headers) =>
        headers.ContentType.ToString().StartsWith("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only the reader's own browser keeps a page, and asks again; with the framework's "no-store" the Back button would have to load it anew.</summary>
    private static void KeepForBack(IHeaderDictionary headers)
    {
        headers.CacheControl = "private, no-cache";
        headers.Remove("Pragma");
    }
}
