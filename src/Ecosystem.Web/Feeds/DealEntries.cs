using System.Globalization;
using Ecosystem.Core.Changes;
using Ecosystem.Core.Export.Feeds;
using Ecosystem.Web.Deals;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Feeds;

/// <summary>
/// Makes the entries of feeds. A deal has one entry, dated by its announcement, or by the day it was added to a dataset that had been published without it; each
/// material change that is recorded later has one of its own.
/// </summary>
public sealed class DealEntries(IStringLocalizer<FeedText> text, IStringLocalizer<DealText> dealText, ChangeWords changeWords, Words words)
{
    /// <summary>The entry of a deal.</summary>
    /// <param name="added">When it was added later; null for a deal of the first dataset.</param>
    public FeedEntry Of(Snapshot snapshot, DealEntry deal, DateTime? added, FeedAddresses addresses)
    {
        var at = added ?? FirstDay(deal, snapshot.Today);
        return new FeedEntry(addresses.Tag($"deals/{deal.Id}"), DealHeadline.Of(deal, dealText), addresses.Page(Links.Deal(deal.Id)), at, at, Text(deal), Tags(deal));
    }

    /// <summary>The entry of a change to a deal that is there.</summary>
    public FeedEntry Of(Snapshot snapshot, DealEntry deal, DealChange change, FeedAddresses addresses) => new(
        Tag(change, addresses), text["Changed", DealHeadline.Of(deal, dealText)], addresses.Page(Links.Deal(deal.Id)), change.At, change.At,
        string.Join('\n', change.Fields.Select(field => changeWords.Say(snapshot, field))), Tags(deal));

    /// <summary>The entry of a deal that is gone, or was merged into another.</summary>
    public FeedEntry Removed(Snapshot snapshot, DealChange change, FeedAddresses addresses) => new(
        Tag(change, addresses), text["Removed", snapshot.FindParty(change.Target) is { } target ? $"{NameText.Of(target)} ({change.Deal})" : change.Deal],
        addresses.Page(snapshot.Survivor(RecordKind.Deal, change.Deal) is { } survivor ? Links.Deal(survivor) : "/explore/deals"),
        change.At, change.At, text["Removed.Text"], []);

    private static string Tag(DealChange change, FeedAddresses addresses) =>
        addresses.Tag(string.Create(CultureInfo.InvariantCulture, $"deals/{change.Deal}/changes/{change.At:yyyyMMddHHmmss}"));

    /// <summary>The first day that the deal's date may mean, but none after the dataset's own.</summary>
    internal static DateTime FirstDay(DealEntry deal, DateOnly today)
    {
        var first = deal.Deal.Announced.Start;
        return (first < today ? first : today).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }

    private string Text(DealEntry deal)
    {
        var culture = CultureInfo.CurrentUICulture;
        var lines = new List<string> { deal.Deal.Summary, text["Line", text["Dated"], DateFormat.Text(deal.Deal.Announced, culture)] };
        lines.Add(text["Line", words.Field("status"), words.Of(deal.Deal.Status)]);
        if (deal.Amount is { } amount)
            lines.Add(text["Line", words.Field("amount"), MoneyFormat.Text(amount.Money, culture)]);
        if (deal.Valuation is { } valuation)
            lines.Add(text["Line", words.Field("valuation"), MoneyFormat.Text(valuation.Money, culture)]);
        if (!deal.Forms.IsUndisclosed)
            lines.Add(text["Line", text["PaidWith"], string.Join(text["And"], deal.Forms.ToList().Select(words.Of))]);
        return string.Join('\n', lines);
    }

    private static IReadOnlyList<string> Tags(DealEntry deal) => [Vocabulary<DealKind>.Name(deal.Deal.Kind), Vocabulary<DealStatus>.Name(deal.Deal.Status), .. deal.Forms.Names()];
}
