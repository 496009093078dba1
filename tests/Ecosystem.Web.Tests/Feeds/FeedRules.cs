using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ecosystem.Web.Tests.Feeds;

/// <summary>What RFC 4287 and JSON Feed 1.1 ask of a feed, checked on its text.</summary>
internal static partial class FeedRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed's entries, when the feed keeps the rules of Atom.</summary>
    public static IReadOnlyList<XElement> Check(XDocument document)
    {
        var feed = document.Root!;
        feed.Name.ShouldBe(Atom + "feed");
        foreach (var once in new[] { "id", "title", "updated" })
            feed.Elements(Atom + once).Count().ShouldBe(1, once);
        feed.Elements(Atom + "author").Single().Element(Atom + "name")!.Value.ShouldNotBeEmpty();
        CheckId(feed);
        feed.Elements(Atom + "link").Count(link => (string?)link.Attribute("rel") == "self").ShouldBe(1);
        foreach (var link in document.Descendants(Atom + "link"))
            Uri.IsWellFormedUriString((string?)link.Attribute("href"), UriKind.Absolute).ShouldBeTrue(link.ToString());
        feed.Elements(Atom + "link").GroupBy(link => ((string?)link.Attribute("rel"), (string?)link.Attribute("type"))).ShouldAllBe(alike => alike.Count() == 1);
        foreach (var moment in document.Descendants(Atom + "updated").Concat(document.Descendants(Atom + "published")))
            Rfc3339().IsMatch(moment.Value).ShouldBeTrue(moment.ToString());
        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        foreach (var entry in entries)
            CheckEntry(entry);
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();
        return entries;
    }

    /// <summary>The feed's items, when the feed keeps the rules of JSON Feed 1.1.</summary>
    public static IReadOnlyList<JsonElement> Check(JsonElement feed)
    {
        feed.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        feed.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        foreach (var address in new[] { "home_page_url", "feed_url", "next_url" })
        {
            if (feed.TryGetProperty(address, out var url))
                Uri.IsWellFormedUriString(url.GetString(), UriKind.Absolute).ShouldBeTrue(address);
        }

        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];
        foreach (var item in items)
        {
            item.GetProperty("id").ValueKind.ShouldBe(JsonValueKind.String);
            item.GetProperty("content_text").GetString().ShouldNotBeNullOrEmpty();
            Rfc3339().IsMatch(item.GetProperty("date_published").GetString()!).ShouldBeTrue();
            Rfc3339().IsMatch(item.GetProperty("date_modified").GetString()!).ShouldBeTrue();
            Uri.IsWellFormedUriString(item.GetProperty("url").GetString(), UriKind.Absolute).ShouldBeTrue();
        }

        items.Select(item => item.GetProperty("id").GetString()).ShouldBeUnique();
        return items;
    }

    private static void CheckEntry(XElement entry)
    {
        foreach (var once in new[] { "id", "title", "updated", "content" })
            entry.Elements(Atom + once).Count().ShouldBe(1, once);
        CheckId(entry);
        entry.Elements(Atom + "link").Any(link => (string?)link.Attribute("rel") == "alternate").ShouldBeTrue();
        entry.Element(Atom + "title")!.Value.ShouldNotBeEmpty();
    }

    // RFC 4151: a name of a host, a date, what is meant.
    private static void CheckId(XElement owner)
    {
        var id = owner.Element(Atom + "id")!.Value;
        TagUri().IsMatch(id).ShouldBeTrue(id);
        Uri.IsWellFormedUriString(id, UriKind.Absolute).ShouldBeTrue(id);
    }

    [GeneratedRegex(@"^tag:[a-z0-9.\-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+$")]
    private static partial Regex TagUri();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+\-]\d\d:\d\d)$")]
    private static partial Regex Rfc3339();
}
