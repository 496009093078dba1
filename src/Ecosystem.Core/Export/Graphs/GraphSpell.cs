using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Export.Graphs;

/// <summary>A stretch of days, closed at both ends.</summary>
public readonly record struct GraphSpell(DateOnly Start, DateOnly End)
{
    /// <summary>The spans of the deals' dates, oldest first; those that share a day become one.</summary>
    public static IReadOnlyList<GraphSpell> Of(IEnumerable<DealEntry> deals)
    {
        var spells = new List<GraphSpell>();
        foreach (var date in deals.Select(deal => deal.Deal.Announced).OrderBy(date => date.Start).ThenBy(date => date.End))
        {
            if (spells.Count > 0 && date.Start <= spells[^1].End)
                spells[^1] = new(spells[^1].Start, date.End > spells[^1].End ? date.End : spells[^1].End);
            else
                spells.Add(new(date.Start, date.End));
        }

        return spells;
    }
}
