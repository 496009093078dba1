using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Ecosystem.Web.Hosting.Headers;

/// <summary>The import map is the one inline script: the policy allows it by its hash, which is the same for every page.</summary>
internal sealed class ImportMapHash(EndpointDataSource endpoints)
{
    private readonly Lazy<string> source = new(() => Of(endpoints));

    /// <summary>A source for <c>script-src</c> with a space in front; empty when no page has an import map.</summary>
    public string Source => source.Value;

    private static string Of(EndpointDataSource endpoints) =>
        endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ImportMapDefinition>()).FirstOrDefault(map => map is not null) is { } map
            ? $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map.ToString())))}'"
            : "";
}
