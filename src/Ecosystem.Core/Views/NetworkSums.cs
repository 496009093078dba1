using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Adds up a node of the network while deals go by.</summary>
internal sealed class NetworkNodeSum(Party party)
{
    private Total _invested = Total.Empty;
    private Total _raised = Total.Empty;
    private int _deals;
    private int _last = -1;

    public Party Party => party;

    public void AddAsTarget(DealEntry deal)
    {
        Count(deal);
        if (deal.IsRaised)
            _raised = _raised.With(deal.Usd);
    }

    public void AddAsInvestor(DealEntry deal, IReadOnlyList<DealPart> parts)
    {
        Count(deal);
        if (deal.IsSummed)
            _invested = _invested.With(NetworkEdgeSum.Own(parts));
    }

    public NetworkNode ToNode() => new(party.Id, party.Name, party.NameZh, party.Kind, party.IsPerson, party.IsUnicorn, _deals, _invested, _raised);

    // Target and investor of one deal can be one group: it is still one deal.
    private void Count(DealEntry deal)
    {
        if (_last != deal.Index)
            _deals++;
        _last = deal.Index;
    }
}

/// <summary>Adds up an edge of the network while deals go by.</summary>
internal sealed class NetworkEdgeSum
{
    private readonly List<string> _deals = [];
    private readonly int[] _forms = new int[Vocabulary<ConsiderationForm>.Values.Count];
    private Total _usd = Total.Empty;
    private Total _dealUsd = Total.Empty;

    public void Add(DealEntry deal, IReadOnlyList<DealPart> parts)
    {
        _deals.Add(deal.Id);
        foreach (var form in parts.Aggregate(new FormSet(), (set, part) => set.With(part.Forms)).ToList())
            _forms[(int)form]++;
        if (!deal.IsSummed)
            return;
        var own = Own(parts);
        _usd = _usd.With(own);
        _dealUsd = _dealUsd.With(own is null ? deal.Usd : null);
    }

    public NetworkEdge ToEdge(string source, string target) => new(source, target, _deals, Forms(), _usd, _dealUsd);

    /// <summary>What is known to be the investor's (several parts when a group's vehicles take part together); null when nothing is.</summary>
    public static UsdInterval? Own(IReadOnlyList<DealPart> parts)
    {
        UsdInterval? sum = null;
        foreach (var part in parts)
            sum = (sum, part.Usd) switch { (null, _) => part.Usd, (_, null) => sum, ({ } a, { } b) => a + b };
        return sum;
    }

    private Dictionary<string, int> Forms() => Vocabulary<ConsiderationForm>.Values
        .Where(form => _forms[(int)form] > 0)
        .ToDictionary(Vocabulary<ConsiderationForm>.Name, form => _forms[(int)form], StringComparer.Ordinal);
}
