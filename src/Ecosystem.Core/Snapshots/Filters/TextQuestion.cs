namespace Ecosystem.Core.Snapshots;

/// <summary>The filter's free text: a deal passes when its target, an investor, its round or its summary matches.</summary>
internal sealed class TextQuestion
{
    private readonly Snapshot _snapshot;
    private readonly SearchText[][] _texts;

    /// <summary>Folds the names of every party and the round and summary of every deal, once.</summary>
    public TextQuestion(Snapshot snapshot)
    {
        _snapshot = snapshot;
        var parties = snapshot.Parties.Select(party => SearchText.Of(party.Organization is { } organization ? NameEntries.Of(organization, 0) : NameEntries.Of(party.Person!, 0))).ToArray();
        _texts =
        [
            .. snapshot.Deals.Select(deal => (SearchText[])
                [SearchText.Of(deal.Deal.Round, deal.Deal.Summary), parties[deal.Target.Index], .. deal.Parts.Select(part => parties[part.Investor.Index])]),
        ];
    }

    /// <summary>The deals that match any of the texts.</summary>
    public DealSet Answer(IReadOnlyList<string> texts)
    {
        TextQuery[] queries = [.. texts.Select(TextQuery.Parse)];
        return DealSet.Where(_snapshot.Deals.Count, deal => Array.Exists(queries, query => query.Matches(_texts[deal])));
    }
}
