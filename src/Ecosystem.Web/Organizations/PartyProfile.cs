namespace Ecosystem.Web.Organizations;

/// <summary>What the page of an organization or person shows, put together once for all its parts.</summary>
public sealed class PartyProfile
{
    private PartyProfile(Snapshot snapshot, Party party, Words words)
    {
        (Snapshot, Party) = (snapshot, party);
        Numbers = OrganizationNumbers.Of(snapshot, party);
        Cards = new FactCards(snapshot, words);
        AsTarget = Latest(party.AsTarget);
        AsInvestor = Latest(party.AsInvestor);
        Disputes = Surroundings.Disputes(snapshot, party);
        Sources = Surroundings.Sources(snapshot, party);
    }

    public Snapshot Snapshot { get; }
    public Party Party { get; }
    public OrganizationNumbers Numbers { get; }

    /// <summary>The cards behind its facts.</summary>
    public FactCards Cards { get; }

    /// <summary>Its deals as target, the latest first.</summary>
    public IReadOnlyList<DealEntry> AsTarget { get; }

    /// <summary>Its deals as investor, the latest first.</summary>
    public IReadOnlyList<DealEntry> AsInvestor { get; }

    public IReadOnlyList<DisputedPoint> Disputes { get; }
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>True when it is better told as an investor: by what it gave rather than by what it got.</summary>
    public bool MostlyInvests => AsInvestor.Count > AsTarget.Count;

    /// <summary>True when the rows of its tables are fewer than the lines that stand beside them: the events then go below the tables.</summary>
    public bool HasShortTables =>
        Rows(Numbers.Investors.Count) + Rows(Numbers.Portfolio.Count) + Rows(AsTarget.Count) * 1.4 + Rows(AsInvestor.Count) * 1.4 + 6
        < Math.Min(Party.Relationships.Count, 6) * 2.5 + Party.Children.Count + Party.Roles.Count + Party.Products.Count + Math.Min(Disputes.Count, 4) * 2 + 14;

    /// <summary>The kind of its record, as claims name it.</summary>
    public RecordKind Kind => Party.IsPerson ? RecordKind.Person : RecordKind.Organization;

    public static PartyProfile Of(Snapshot snapshot, Party party, Words words) => new(snapshot, party, words);

    private static int Rows(int count) => Math.Min(count, 20);

    private IReadOnlyList<DealEntry> Latest(IEnumerable<int> deals) =>
        [.. deals.Select(index => Snapshot.Deals[index]).OrderByDescending(deal => deal.Deal.Announced).ThenBy(deal => deal.Index)];
}
