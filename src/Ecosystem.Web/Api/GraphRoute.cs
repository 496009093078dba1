using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Web.Api;

internal static class GraphRoute
{
    public static void MapGraph(this WebApplication app) => app.MapGet("/graph/{version}.json", Graph)
        .WithName("getGraph").WithTags("Views").WithSummary("The whole graph and timeline of one version as columns, for the pictures.");

    /// <summary>The address holds the version, so a browser may keep the answer for good; another version than the one in use is gone.</summary>
    private static Results<FileContentHttpResult, ProblemHttpResult> Graph(string version, GraphFile file, HttpContext http)
    {
        var graph = file.Current;
        if (version != graph.Version)
            return Problems.NotFound("graphs", version);
        var (bytes, encoding) = Packed(graph, http.Request.GetTypedHeaders().AcceptEncoding);
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null)
            http.Response.Headers.ContentEncoding = encoding;
        return TypedResults.File(bytes, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{version}-{encoding ?? "plain"}\""));
    }

    private static (byte[] Bytes, string? Encoding) Packed(GraphBytes graph, IList<StringWithQualityHeaderValue> accepted)
    {
        bool Accepts(string encoding) => accepted.Any(item => item.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && item.Quality is not 0);
        return Accepts("br") ? (graph.Brotli, "br") : Accepts("gzip") ? (graph.Gzip, "gzip") : (graph.Plain, null);
    }
}
