namespace Ecosystem.Web.Organizations;

/// <summary>Writes query strings.</summary>
internal static class Addresses
{
    /// <summary>The pairs that have a value, from the question mark on; empty when none has.</summary>
    public static string Query(IEnumerable<(string Name, string? Value)> pairs)
    {
        var query = string.Join('&', pairs.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));
        return query.Length == 0 ? "" : "?" + query;
    }
}
