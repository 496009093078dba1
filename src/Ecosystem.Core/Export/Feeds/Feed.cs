using System.Globalization;

namespace Ecosystem.Core.Export.Feeds;

/// <summary>A page of a feed, ready to be written as Atom or as JSON Feed.</summary>
/// <param name="Id">A URI that stays: <c>tag:ecosystem.example,2026:feeds/deals</c>.</param>
/// <param name="Language">BCP 47 tag of the texts.</param>
/// <param name="Home">The page for people that shows the same.</param>
/// <param name="Updated">The latest moment of any entry, on this page or another; in UTC.</param>
public sealed record Feed(
    string Id, string Title, string Description, string Language, string Home, FeedLinks Links, DateTime Updated, string Rights, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>A moment by RFC 3339, which Atom and JSON Feed both ask for.</summary>
    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

/// <summary>Where the pages of a feed are; null where there is none.</summary>
public sealed record FeedLinks(string Self, string First, string? Previous, string? Next, string Last);

/// <summary>An entry of a feed.</summary>
/// <param name="Id">A URI that stays.</param>
/// <param name="Text">Plain text, in lines.</param>
/// <param name="Tags">Written kinds and forms.</param>
public sealed record FeedEntry(string Id, string Title, string Url, DateTime Published, DateTime Updated, string Text, IReadOnlyList<string> Tags);
