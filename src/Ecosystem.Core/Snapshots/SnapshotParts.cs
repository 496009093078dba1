using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>Ties the records of a dataset together: parties with their groups, deals with their parties, dollars and claims.</summary>
internal static class SnapshotParts
{
    /// <summary>Organizations and people by id, each knowing the head of its group.</summary>
    public static Party[] Parties(Dataset dataset)
    {
        Party[] parties =
        [
            .. dataset.Organizations.Select(organization => new Party(organization))
                .Concat(dataset.People.Select(person => new Party(person)))
                .OrderBy(party => party.Id, StringComparer.Ordinal),
        ];
        var byId = parties.ToDictionary(party => party.Id, StringComparer.Ordinal);
        for (var i = 0; i < parties.Length; i++)
        {
            parties[i].Index = i;
            parties[i].Parent = parties[i].Organization?.Parent is { } parent ? byId.GetValueOrDefault(parent) : null;
        }

        foreach (var party in parties)
            party.Root = RootOf(party);
        foreach (var group in parties.Where(party => party.Parent is not null).GroupBy(party => party.Parent!))
            group.Key.Children = [.. group];
        return parties;
    }

    /// <summary>A deal with its parties, dollars and claims.</summary>
    public static DealEntry Entry(int index, Deal deal, Func<string, Party> party, Converter converter, Disputes disputes, IReadOnlyList<Claim> claims, Func<string, Source?> source)
    {
        var parts = deal.Participations.Select(participation => Part(participation, deal.Announced, party, converter)).ToArray();
        return new DealEntry(
            index, deal, party(deal.Target), parts,
            deal.Amount is null ? null : converter.Convert(deal.Amount, deal.Announced),
            deal.Valuation is null ? null : converter.Convert(deal.Valuation.Amount, deal.Announced),
            parts.Aggregate(new FormSet(), (forms, part) => forms.With(part.Forms)),
            RoundClasses.Of(deal.Round, deal.Kind),
            deal.Participations.Any(part => part.Considerations.Any(leg => leg.HeldInEscrow == true)),
            disputes.IsDisputed(deal, claims),
            [.. claims.Select(claim => claim.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(source).OfType<Source>()]);
    }

    /// <summary>The valuations of each organization, oldest first; where a deal and a record give the same day, the deal comes last and so decides.</summary>
    public static ILookup<string, ValuationPoint> Valuations(IEnumerable<DealEntry> deals, IEnumerable<Valuation> records, Converter converter)
    {
        var fromDeals = deals
            .Where(deal => deal.Valuation is not null && deal.Deal.Status is DealStatus.Completed or DealStatus.Announced or DealStatus.Reported)
            .Select(deal => new ValuationPoint(deal.Target.Id, deal.Deal.Announced, deal.Valuation!, deal.Deal.Valuation!.Basis, deal.Id, null));
        var fromRecords = records
            .Select(record => new ValuationPoint(record.Organization, record.Date, converter.Convert(record.Amount, record.Date), record.Basis, null, record.Id));
        return fromRecords.Concat(fromDeals).OrderBy(point => point.Date).ThenBy(point => point.Deal is not null).ToLookup(point => point.Organization, StringComparer.Ordinal);
    }

    private static DealPart Part(Participation participation, PartialDate date, Func<string, Party> party, Converter converter)
    {
        var legs = participation.Considerations
            .Select(leg => new DealLeg(leg, leg.Amount is null ? null : converter.Convert(leg.Amount, date))).ToArray();
        var forms = legs.Aggregate(new FormSet(), (set, leg) => set.With(leg.Consideration.Form));
        var known = legs.Where(leg => leg.Usd is not null).Select(leg => leg.Usd!.Value).ToArray();
        UsdInterval? usd = known.Length == 0 ? null : known.Aggregate((sum, leg) => sum + leg);
        return new DealPart(participation, party(participation.Investor), legs, forms, usd);
    }

    // A chain of parents that closes on itself has no head: it ends where it would begin again.
    private static Party RootOf(Party party)
    {
        var root = party;
        for (var steps = 0; root.Parent is { } parent && parent != party && steps < 32; steps++)
            root = parent;
        return root;
    }
}
