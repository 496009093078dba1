namespace Ecosystem.Core.Snapshots;

/// <summary>The filter's free text: a deal passes when its target, an investor, its round or its summary matches.</summary>
internal static class TextQuestion
{
    /// <summary>The deals that match any of the texts.</summary>
    public static DealSet Answer(Snapshot snapshot, IReadOnlyList<string> texts) =>
        texts.Select(text => Answer(snapshot, text.Trim())).Aggregate((left, right) => left.Or(right));

    private static DealSet Answer(Snapshot snapshot, string text)
    {
        var named = snapshot.Parties.Select(party => NamedBy(party, text)).ToArray();
        return DealSet.Where(snapshot.Deals.Count, index =>
        {
            var deal = snapshot.Deals[index];
            return named[deal.Target.Index] || deal.Parts.Any(part => named[part.Investor.Index]) || Holds(deal.Deal.Round, text) || Holds(deal.Deal.Summary, text);
        });
    }

    private static bool NamedBy(Party party, string text) =>
        Holds(party.Name, text) || Holds(party.NameZh, text) || Holds(party.NamePinyin, text)
        || Holds(party.NamePinyin?.Replace(" ", "", StringComparison.Ordinal), text)
        || (party.Organization?.Aliases.Any(alias => Holds(alias, text)) ?? false);

    private static bool Holds(string? field, string text) => field?.Contains(text, StringComparison.OrdinalIgnoreCase) ?? false;
}
