using System.Text.Json.Serialization;
using Ecosystem.Core.Datasets;

namespace Ecosystem.Core.Export.Feeds;

/// <summary>A feed as JSON Feed 1.1.</summary>
public sealed record JsonFeed(
    string Version, string Title, [property: JsonPropertyName("home_page_url")] string HomePageUrl, [property: JsonPropertyName("feed_url")] string FeedUrl,
    string Description, [property: JsonPropertyName("next_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NextUrl,
    string Language, IReadOnlyList<JsonFeedAuthor> Authors, IReadOnlyList<JsonFeedItem> Items)
{
    public const string Type = "application/feed+json";

    public static JsonFeed Of(Feed feed) => new(
        "https://jsonfeed.org/version/1.1", feed.Title, feed.Home, feed.Links.Self, feed.Description, feed.Links.Next, feed.Language,
        [new JsonFeedAuthor(DatasetEdition.Publisher)], [.. feed.Entries.Select(Item)]);

    private static JsonFeedItem Item(FeedEntry entry) =>
        new(entry.Id, entry.Url, entry.Title, entry.Text, Feed.Moment(entry.Published), Feed.Moment(entry.Updated), entry.Tags);
}

/// <summary>Who makes a feed.</summary>
public sealed record JsonFeedAuthor(string Name);

/// <summary>An item of a JSON feed.</summary>
public sealed record JsonFeedItem(
    string Id, string Url, string Title, [property: JsonPropertyName("content_text")] string ContentText,
    [property: JsonPropertyName("date_published")] string DatePublished, [property: JsonPropertyName("date_modified")] string DateModified, IReadOnlyList<string> Tags);
