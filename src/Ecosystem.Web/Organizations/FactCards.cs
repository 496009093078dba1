namespace Ecosystem.Web.Organizations;

/// <summary>Finds the claims behind a fact, also where the fact rests on several records or only on what a source says of a record as a whole.</summary>
public sealed class FactCards(Snapshot snapshot, Words words)
{
    private readonly SourceCards _cards = new(snapshot, words);

    /// <summary>The card of the first of the fields that some source speaks of.</summary>
    /// <param name="fact">What the fact is, for the card's head.</param>
    /// <param name="fields">As claims name them, the narrowest first.</param>
    public SourceCard Of(RecordKind kind, string id, string fact, params string[] fields)
    {
        var cards = fields.Select(field => _cards.Of(kind, id, field, fact));
        return cards.FirstOrDefault(card => card.Lines.Count > 0) ?? Empty(fact);
    }

    /// <summary>What an investor gave in deals: the claims on its considerations, else on its part, else on the deal's amount.</summary>
    public SourceCard OfGift(IEnumerable<DealEntry> deals, string investor, string fact) => Together(fact, deals.Select(deal => Of(
        RecordKind.Deal, deal.Id, fact, $"participants.{investor}.considerations", $"participants.{investor}", "amount")));

    /// <summary>An investor's stake after a deal.</summary>
    public SourceCard OfStake(DealEntry deal, string investor, string fact) => Of(
        RecordKind.Deal, deal.Id, fact, $"participants.{investor}.stake_percent", $"participants.{investor}", $"participants.{investor}.considerations", "participants", "summary", "amount");

    /// <summary>A valuation, from its deal or from its own record.</summary>
    public SourceCard OfValuation(ValuationPoint point, string fact) => point.Deal is { } deal
        ? Of(RecordKind.Deal, deal, fact, "valuation")
        : Of(RecordKind.Valuation, point.Record!, fact, "amount", "summary");

    /// <summary>Several cards as one: the figure rests on all of them, so no single value is shown.</summary>
    public static SourceCard Together(string fact, IEnumerable<SourceCard> cards)
    {
        SourceCard[] all = [.. cards.Where(card => card.Lines.Count > 0)];
        return all is [var only] ? only : new SourceCard(fact, null, null, [.. all.SelectMany(card => card.Lines).Distinct().OrderBy(line => line.Differs)]);
    }

    private static SourceCard Empty(string fact) => new(fact, null, null, []);
}
