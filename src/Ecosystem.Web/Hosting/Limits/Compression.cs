using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Ecosystem.Web.Hosting.Limits;

/// <summary>
/// Compresses what is the same for everyone. Pages are left as they are: a page that shows both a secret and what the reader asked for
/// would give the secret away by its size.
/// </summary>
internal static class Compression
{
    private static readonly string[] Types =
    [
        "application/json", "application/problem+json", "application/javascript", "application/manifest+json", "application/xml",
        "application/atom+xml", "application/feed+json", "application/gexf+xml", "application/graphml+xml", "application/vnd.citationstyles.csl+json",
        "text/css", "text/csv", "text/javascript", "text/plain", "image/svg+xml",
    ];

    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = Types;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
