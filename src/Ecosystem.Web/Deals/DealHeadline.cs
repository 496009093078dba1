using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Deals;

/// <summary>
/// A deal in one sentence, from its record alone: "Alibaba and eight others buy into Moonshot AI", "Zhipu AI lists in Hong Kong".
/// What is not known is not said: without investors a round is "Zhipu AI raises a Series A+".
/// </summary>
public static class DealHeadline
{
    private static readonly (string Mark, string Key)[] Exchanges =
        [("Hong Kong", "HongKong"), ("STAR Market", "Star"), ("Shanghai", "Shanghai"), ("Shenzhen", "Shenzhen"), ("Nasdaq", "Nasdaq"), ("New York", "NewYork")];

    /// <summary>The sentence. In talks, reported and called-off deals say so first; announced ones are yet to come.</summary>
    public static string Of(DealEntry deal, IStringLocalizer<DealText> text)
    {
        var toCome = deal.Deal.Status is DealStatus.Announced or DealStatus.InTalks or DealStatus.Cancelled;
        var sentence = toCome ? Sentence(deal, text, "To") : Sentence(deal, text, deal.Parts.Count == 1 ? "One" : "Many");
        return deal.Deal.Status switch
        {
            DealStatus.InTalks => text["Head.InTalks", sentence],
            DealStatus.Reported => text["Head.Reported", sentence],
            DealStatus.Cancelled => text["Head.Cancelled", sentence],
            _ => sentence,
        };
    }

    // Without an investor the sentence has another subject; its tense needs no plural.
    private static string Sentence(DealEntry deal, IStringLocalizer<DealText> text, string tense)
    {
        var target = ShortNames.Of(deal.Target);
        if (deal.Deal.Kind == DealKind.Ipo)
            return text[$"Head.Ipo.{(tense == "To" ? "To" : "One")}", target, Exchange(deal.Deal.Round, text)].Value.TrimEnd();
        if (deal.Parts.Count > 0)
            return text[$"Head.{deal.Deal.Kind}.{tense}", Who(deal, text), target];
        return deal.Deal.Kind == DealKind.FundingRound
            ? text[$"Head.Raises.{(tense == "To" ? "To" : "One")}", target, Round(deal.Deal.Round, text)]
            : text[$"Head.{deal.Deal.Kind}.Nobody{(tense == "To" ? ".To" : "")}", target];
    }

    private static string Who(DealEntry deal, IStringLocalizer<DealText> text)
    {
        var first = deal.Parts.FirstOrDefault(part => part.Participation.Lead) ?? deal.Parts[0];
        var name = ShortNames.Of(first.Investor);
        return deal.Parts.Count switch
        {
            1 => name,
            2 => text["Head.Two", name, ShortNames.Of(deal.Parts.First(part => part != first).Investor)],
            var count => text["Head.Others", name, Number(count - 1, text)],
        };
    }

    private static string Round(string? round, IStringLocalizer<DealText> text) => round switch
    {
        null => text["Round.Unknown"],
        _ when round.StartsWith("Series ", StringComparison.Ordinal) && round.Contains(" and ", StringComparison.Ordinal) => Several(round, text),
        _ when round.StartsWith("Series ", StringComparison.Ordinal) => text["Round.Series", round["Series ".Length..]],
        _ when round is "Angel" or "Strategic" or "Seed" || round.StartsWith("Pre-", StringComparison.Ordinal) => text["Round." + round.Split('-')[0], round],
        _ => text["Round.Unknown"],
    };

    private static string Several(string round, IStringLocalizer<DealText> text) =>
        round["Series ".Length..].Split(" and ") is [var first, var second] && !second.Contains(' ', StringComparison.Ordinal)
            ? text["Round.Two", first, second]
            : text["Round.AsWritten", round];

    private static string Exchange(string? round, IStringLocalizer<DealText> text) =>
        Array.Find(Exchanges, exchange => round?.Contains(exchange.Mark, StringComparison.OrdinalIgnoreCase) == true) is { Key: { } key } ? text["Exchange." + key] : text["Exchange.Unknown"];

    /// <summary>A whole number in words up to twelve, in digits above.</summary>
    public static string Number(int count, IStringLocalizer<DealText> text) =>
        text["Number." + count] is { ResourceNotFound: false } word ? word.Value : count.ToString(CultureInfo.InvariantCulture);
}
