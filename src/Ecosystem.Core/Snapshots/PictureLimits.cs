namespace Ecosystem.Core.Snapshots;

/// <summary>
/// How much of a snapshot goes into pictures and graph answers, so that no browser is sent more than it can hold. The published dataset is far below;
/// lists, sums, files and counts are never cut.
/// </summary>
/// <param name="Nodes">Organizations and people, 1 and up.</param>
/// <param name="Deals">Deals, 0 and up.</param>
public sealed record PictureLimits(int Nodes = 20_000, int Deals = 100_000)
{
    /// <summary>How many deals are drawn: the first of the snapshot's order until a limit would be passed.</summary>
    internal int DealsOf(IReadOnlyList<DealEntry> deals)
    {
        var parties = new HashSet<Party>();
        foreach (var deal in deals.Take(Deals))
        {
            foreach (var party in deal.Parts.Select(part => part.Investor).Append(deal.Target))
            {
                parties.Add(party);
                parties.Add(party.Root);
            }

            if (parties.Count > Nodes)
                return deal.Index;
        }

        return Math.Min(deals.Count, Deals);
    }
}
