using System.Text;
using System.Xml;
using Ecosystem.Core.Datasets;

namespace Ecosystem.Core.Export.Feeds;

/// <summary>A feed as Atom (RFC 4287), its pages linked by RFC 5005.</summary>
public static class AtomFeed
{
    public const string Type = "application/atom+xml";
    private const string Space = "http://www.w3.org/2005/Atom";

    /// <summary>Writes the feed as UTF-8.</summary>
    public static void Write(Stream output, Feed feed)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CloseOutput = false, Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("feed", Space);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        Text(xml, "id", feed.Id);
        Text(xml, "title", feed.Title);
        Text(xml, "subtitle", feed.Description);
        Text(xml, "updated", Feed.Moment(feed.Updated));
        Text(xml, "rights", feed.Rights);
        xml.WriteStartElement("author", Space);
        Text(xml, "name", DatasetEdition.Publisher);
        xml.WriteEndElement();
        Link(xml, "self", feed.Links.Self, Type);
        Link(xml, "alternate", feed.Home, "text/html");
        foreach (var (rel, address) in new[] { ("first", feed.Links.First), ("previous", feed.Links.Previous), ("next", feed.Links.Next), ("last", feed.Links.Last) })
        {
            if (address is not null)
                Link(xml, rel, address, Type);
        }

        foreach (var entry in feed.Entries)
            Entry(xml, entry);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Space);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "published", Feed.Moment(entry.Published));
        Text(xml, "updated", Feed.Moment(entry.Updated));
        Link(xml, "alternate", entry.Url, "text/html");
        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category", Space);
            xml.WriteAttributeString("term", tag);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content", Space);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(XmlText.Valid(entry.Text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Space, XmlText.Valid(value));

    private static void Link(XmlWriter xml, string rel, string address, string type)
    {
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
