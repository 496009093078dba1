using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Makes the columns of a <see cref="GraphPayload"/>.</summary>
internal sealed class GraphColumns
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly Snapshot _snapshot;
    private readonly Party[] _nodes;
    private readonly Dictionary<string, int> _nodeOf;
    private readonly DealEntry[] _deals;
    private readonly (int Deal, DealPart Part)[] _parts;

    public GraphColumns(Snapshot snapshot)
    {
        _snapshot = snapshot;
        _deals = [.. snapshot.Deals.Take(snapshot.DrawnDeals)];
        _nodes =
        [
            .. _deals.SelectMany(deal => deal.Parts.Select(part => part.Investor).Append(deal.Target)).Distinct()
                .SelectMany(party => new[] { party, party.Root }).Distinct().OrderBy(party => party.Index),
        ];
        _nodeOf = _nodes.Select((party, node) => (party.Id, node)).ToDictionary(pair => pair.Id, pair => pair.node, StringComparer.Ordinal);
        _parts = [.. _deals.SelectMany(deal => deal.Parts.Select(part => (deal.Index, part)))];
        Sectors = [.. _nodes.SelectMany(party => party.Organization?.Sectors ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Sectors { get; }

    public GraphNodes Nodes()
    {
        var places = GraphPlaces.Of(_snapshot, _nodes, _nodeOf);
        var sectorOf = Sectors.Select((sector, index) => (sector, index)).ToDictionary(pair => pair.sector, pair => pair.index, StringComparer.Ordinal);
        return new GraphNodes(
            Each(_nodes, party => party.Id), Each(_nodes, party => party.Name), Each(_nodes, party => party.NameZh),
            Each(_nodes, party => party.Organization is { } organization ? (int)organization.Kind : -1), Each(_nodes, party => Bit(party.IsUnicorn)),
            Each(_nodes, party => _nodeOf[party.Root.Id]), Each(_nodes, party => Each(party.Organization?.Sectors ?? [], sector => sectorOf[sector])),
            Each(places, place => place.X), Each(places, place => place.Y));
    }

    public GraphDeals Deals()
    {
        var deals = _deals;
        return new GraphDeals(
            Each(deals, deal => deal.Id), Each(deals, deal => _nodeOf[deal.Target.Id]),
            Each(deals, deal => Day(deal.Deal.Announced.Start)), Each(deals, deal => Day(deal.Deal.Announced.End)),
            Each(deals, deal => deal.Usd?.Low), Each(deals, deal => deal.Usd?.High), Each(deals, deal => deal.Forms.Mask),
            Each(deals, deal => (int)deal.Deal.Status), Each(deals, deal => (int)deal.Deal.Kind), Each(deals, deal => deal.Deal.Round),
            Each(deals, deal => Bit(deal.Disputed)), Each(deals, deal => Bit(deal.InEscrow)));
    }

    public GraphParts Parts() => new(
        Each(_parts, row => row.Deal), Each(_parts, row => _nodeOf[row.Part.Investor.Id]), Each(_parts, row => row.Part.Usd?.Low),
        Each(_parts, row => row.Part.Usd?.High), Each(_parts, row => row.Part.Forms.Mask), Each(_parts, row => Bit(row.Part.Participation.Lead)));

    public GraphLegs Legs()
    {
        var legs = _parts.SelectMany((row, part) => row.Part.Legs.Select(leg => (part, leg))).ToArray();
        return new GraphLegs(
            Each(legs, row => row.part), Each(legs, row => (int)row.leg.Consideration.Form), Each(legs, row => row.leg.Usd?.Low),
            Each(legs, row => row.leg.Usd?.High), Each(legs, row => Bit(row.leg.Consideration.HeldInEscrow == true)));
    }

    public GraphEvents Events()
    {
        Event[] events = [.. _snapshot.Dataset.Events.OrderBy(item => item.Date).ThenBy(item => item.Id, StringComparer.Ordinal)];
        return new GraphEvents(
            Each(events, item => item.Id), Each(events, item => Day(item.Date.Start)), Each(events, item => Day(item.Date.End)),
            Each(events, item => (int)item.Kind), Each(events, item => item.Title));
    }

    public GraphValuations Valuations()
    {
        ValuationPoint[] points =
        [
            .. _nodes.SelectMany(party => party.Valuations).Where(IsDrawn).OrderBy(point => point.Date),
        ];
        return new GraphValuations(
            Each(points, point => _nodeOf[point.Organization]), Each(points, point => Day(point.Date.Start)), Each(points, point => Day(point.Date.End)),
            Each(points, point => point.Value.Usd!.Value.Low), Each(points, point => point.Value.Usd!.Value.High),
            Each(points, point => point.Deal is { } deal ? _snapshot.FindDeal(deal)!.Index : -1));
    }

    private bool IsDrawn(ValuationPoint point) =>
        !point.IsCeiling && point.Value.Usd is not null && (point.Deal is null || _snapshot.FindDeal(point.Deal)!.Index < _deals.Length);

    private static int Day(DateOnly day) => day.DayNumber - Epoch;

    private static int Bit(bool value) => value ? 1 : 0;

    private static TColumn[] Each<TRow, TColumn>(IReadOnlyList<TRow> rows, Func<TRow, TColumn> column)
    {
        var values = new TColumn[rows.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = column(rows[i]);
        return values;
    }
}
