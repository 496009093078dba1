namespace Ecosystem.Web.Feeds;

/// <summary>The addresses and ids of a feed's entries.</summary>
/// <param name="Site">Address of the site, without a slash at the end.</param>
/// <param name="Host">Name of the host, without port.</param>
public sealed record FeedAddresses(string Site, string Host)
{
    /// <summary>The year from which ids of this form are given out; part of every id (RFC 4151), so never to be changed.</summary>
    private const string Since = "2026";

    public string Page(string path) => Site + path;

    /// <summary>A URI that stays whatever becomes of the page's address: <c>tag:ecosystem.example,2026:deals/moonshot-ai-2024-02</c>.</summary>
    public string Tag(string what)
    {
        var named = Host.Length > 0 && Host.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');
        return $"tag:{(named ? Host.ToLowerInvariant() : "localhost")},{Since}:{what}";
    }
}
