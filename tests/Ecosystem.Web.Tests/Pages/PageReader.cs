using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ecosystem.Core.Snapshots;
using Ecosystem.Web.Hosting;
using Ecosystem.Web.Tests.Hosting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Web.Tests.Pages;

/// <summary>Reads a page of the running app as a browser gets it.</summary>
internal sealed class PageReader(RunningApp app) : IDisposable
{
    private readonly HttpClient http = app.RawClient();

    public Snapshot Snapshot { get; } = app.Services.GetRequiredService<SnapshotHolder>().Current;

    public async Task<IDocument> OpenAsync(string path)
    {
        var html = await http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return new HtmlParser().ParseDocument(html);
    }

    /// <summary>The deals that a link into Explore selects; its query must hold nothing that the filter does not know.</summary>
    public int DealsOf(string href)
    {
        var query = QueryHelpers.ParseQuery(new Uri(app.Address, href).Query).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var reading = DealFilter.Read(Snapshot, query);
        reading.Problems.ShouldBeEmpty(href);
        return Snapshot.Select(reading.Filter).Count;
    }

    /// <summary>True when a link to a record leads to one.</summary>
    public bool LeadsToARecord(string href) => href.Split('/', '#') is [_, var kind, var id] && kind switch
    {
        "organizations" => Snapshot.FindParty(id) is { IsPerson: false },
        "people" => Snapshot.FindParty(id) is { IsPerson: true },
        "deals" => Snapshot.FindDeal(id) is not null,
        "events" => Snapshot.FindEvent(id) is not null,
        "sources" => Snapshot.FindSource(id) is not null,
        _ => false,
    };

    public void Dispose() => http.Dispose();
}

internal static class DocumentReading
{
    public static string[] Links(this IParentNode node, string start) =>
        [.. node.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith(start, StringComparison.Ordinal)).Distinct()];

    public static string Plain(this IElement? element) =>
        string.Join(' ', element.ShouldNotBeNull().TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
