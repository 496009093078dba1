using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Web.Api;

/// <summary>
/// The same route with the same query over the same snapshot gives the same bytes: its tag is made of the three (and of the reader's language, where an answer
/// speaks to people), and a client that has it gets 304.
/// </summary>
internal sealed class EntityTags(ApiRequest request) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (Unwrap(result) is IStatusCodeHttpResult { StatusCode: not null and not StatusCodes.Status200OK })
            return result;
        var http = context.HttpContext;
        var speaks = http.GetEndpoint()?.Metadata.GetMetadata<SpeaksLanguages>() is not null;
        var tag = Tag(http.Request, (speaks ? CultureInfo.CurrentUICulture.Name : "") + http.GetEndpoint()?.Metadata.GetMetadata<TagPart>()?.Of(http.RequestServices));
        http.Response.GetTypedHeaders().ETag = tag;
        if (speaks)
        {
            http.Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.Name;
            http.Response.Headers.Append(HeaderNames.Vary, $"{HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}");
        }

        http.Response.Headers.CacheControl = "public, no-cache"; // Kept by anyone, and asked for again each time.
        return Has(http.Request.GetTypedHeaders(), tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : result;
    }

    private static object? Unwrap(object? result) => result is INestedHttpResult nested ? nested.Result : result;

    private EntityTagHeaderValue Tag(HttpRequest http, string more)
    {
        // Absolute addresses in an answer depend on the host, so the host is part of it.
        var asked = SHA256.HashData(Encoding.UTF8.GetBytes($"{http.Scheme}://{http.Host}{http.Path}{http.QueryString}{more}"));
        return new EntityTagHeaderValue($"\"{request.Snapshot.Version}-{Convert.ToHexStringLower(asked, 0, 6)}\"");
    }

    private static bool Has(RequestHeaders headers, EntityTagHeaderValue tag) =>
        headers.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
