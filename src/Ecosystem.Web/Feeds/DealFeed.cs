using System.Globalization;
using Ecosystem.Core.Changes;
using Ecosystem.Core.Datasets;
using Ecosystem.Core.Export.Feeds;
using Ecosystem.Web.Api;
using Ecosystem.Web.Explore;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Feeds;

/// <summary>Puts a feed together: the deals of a set and what changed in them, latest first, a page at a time.</summary>
public sealed class DealFeed(FeedJournal journal, DealEntries entries, FilterSentence filters, IStringLocalizer<FeedText> text)
{
    /// <summary>The feed of the deals that pass a filter. What was removed passes no filter, so only the feed of all deals tells of it.</summary>
    internal Feed OfFilter(ApiRequest request, DealFilter filter, Paging paging, string path)
    {
        var query = filter.ToQuery();
        return Make(request, request.Snapshot.Select(filter), gone => filter.IsEmpty, paging, new FeedHead(
            filter.IsEmpty ? text["Title"] : text["Title.Filter", filters.Of(request.Snapshot, filter)], "/explore/deals" + (query.Length > 0 ? "?" + query : ""), path, query));
    }

    /// <summary>The feed of the deals in which an organization is target or investor.</summary>
    internal Feed OfOrganization(ApiRequest request, Party party, Paging paging, string path)
    {
        var own = party.AsTarget.Concat(party.AsInvestor).ToHashSet();
        var deals = DealSet.Where(request.Snapshot.Deals.Count, own.Contains);
        return Make(request, deals, gone => gone.Target == party.Id, paging, new FeedHead(text["Title.Organization", NameText.Of(party)], Links.Organization(party.Id), path, ""));
    }

    private Feed Make(ApiRequest request, DealSet deals, Func<DealChange, bool> tellsOfRemoved, Paging paging, FeedHead head)
    {
        var addresses = new FeedAddresses(request.Site, request.Host);
        var moments = Moments(request.Snapshot, deals, tellsOfRemoved).OrderByDescending(moment => moment.At).ThenBy(moment => moment.Order, StringComparer.Ordinal).ToArray();
        FeedEntry[] shown = [.. moments.Skip((int)Math.Min(int.MaxValue, (long)(paging.Page - 1) * paging.Size)).Take(paging.Size).Select(moment => moment.Entry(addresses))];
        return new Feed(
            addresses.Tag("feeds" + head.Path["/feeds".Length..head.Path.LastIndexOf('.')] + (head.Query.Length > 0 ? "?" + head.Query : "")), head.Title, text["Description"],
            CultureInfo.CurrentUICulture.Name, addresses.Page(head.Home), LinksOf(request.Site + head.Path, head.Query, paging, moments.Length),
            moments.Length > 0 ? moments[0].At : request.Snapshot.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), $"{DatasetEdition.Licence} {DatasetEdition.LicenceUrl}", shown);
    }

    private IEnumerable<FeedMoment> Moments(Snapshot snapshot, DealSet deals, Func<DealChange, bool> tellsOfRemoved)
    {
        var recorded = journal.Changes.ToLookup(change => change.Deal, StringComparer.Ordinal);
        foreach (var deal in snapshot.In(deals))
        {
            DateTime? added = recorded[deal.Id].FirstOrDefault(change => change.Kind == DealChangeKind.Added)?.At;
            yield return new(added ?? DealEntries.FirstDay(deal, snapshot.Today), deal.Id, addresses => entries.Of(snapshot, deal, added, addresses));
            foreach (var change in recorded[deal.Id].Where(change => change.Kind == DealChangeKind.Changed))
                yield return new(change.At, deal.Id, addresses => entries.Of(snapshot, deal, change, addresses));
        }

        foreach (var change in journal.Changes.Where(change => change.Kind == DealChangeKind.Removed && snapshot.FindDeal(change.Deal) is null && tellsOfRemoved(change)))
            yield return new(change.At, change.Deal, addresses => entries.Removed(snapshot, change, addresses));
    }

    private static FeedLinks LinksOf(string address, string query, Paging paging, int total)
    {
        var last = Math.Max(1, (total + paging.Size - 1) / paging.Size);
        return new FeedLinks(Page(paging.Page), Page(1), paging.Page > 1 ? Page(Math.Min(paging.Page - 1, last)) : null, paging.Page < last ? Page(paging.Page + 1) : null, Page(last));

        string Page(int page)
        {
            string[] parts =
            [
                .. query.Length > 0 ? [query] : Array.Empty<string>(),
                .. page > 1 ? [string.Create(CultureInfo.InvariantCulture, $"{Paging.PageName}={page}")] : Array.Empty<string>(),
                .. paging.Size != Paging.UsualSize ? [string.Create(CultureInfo.InvariantCulture, $"{Paging.SizeName}={paging.Size}")] : Array.Empty<string>(),
            ];
            return address + (parts.Length > 0 ? "?" + string.Join('&', parts) : "");
        }
    }

    /// <summary>What the feed is called and where it is.</summary>
    private sealed record FeedHead(string Title, string Home, string Path, string Query);

    /// <summary>An entry that is put into words only when its page is asked for.</summary>
    private sealed record FeedMoment(DateTime At, string Order, Func<FeedAddresses, FeedEntry> Entry);
}
