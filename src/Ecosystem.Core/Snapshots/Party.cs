using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>An organization or a person as the snapshot knows it: who can be the target of a deal or invest in one.</summary>
public sealed class Party
{
    internal Party(Organization organization) => (Organization, Root) = (organization, this);

    internal Party(Person person) => (Person, Root) = (person, this);

    /// <summary>Place among <see cref="Snapshot.Parties"/>, which are sorted by id.</summary>
    public int Index { get; internal set; }

    /// <summary>The organization's record; null for a person.</summary>
    public Organization? Organization { get; }

    /// <summary>The person's record; null for an organization.</summary>
    public Person? Person { get; }

    public bool IsPerson => Person is not null;
    public string Id => Organization?.Id ?? Person!.Id;
    public string Name => Organization?.Name ?? Person!.Name;
    public string? NameZh => Organization is null ? Person!.NameZh : Organization.NameZh;
    public string? NamePinyin => Organization is null ? Person!.NamePinyin : Organization.NamePinyin;

    /// <summary>The written kind of the organization, or <c>person</c>.</summary>
    public string Kind => Organization is null ? "person" : Vocabulary<OrganizationKind>.Name(Organization.Kind);

    /// <summary>Who owns or controls it, if anyone.</summary>
    public Party? Parent { get; internal set; }

    /// <summary>The head of its group: the end of its chain of parents, itself where it has none.</summary>
    public Party Root { get; internal set; }

    /// <summary>The organizations it owns or controls directly, by id.</summary>
    public IReadOnlyList<Party> Children { get; internal set; } = [];

    /// <summary>True when it is a unicorn today.</summary>
    public bool IsUnicorn { get; internal set; }

    /// <summary>Indexes of the deals in which it is the target, ascending.</summary>
    public IReadOnlyList<int> AsTarget { get; internal set; } = [];

    /// <summary>Indexes of the deals in which it takes part, ascending.</summary>
    public IReadOnlyList<int> AsInvestor { get; internal set; } = [];

    /// <summary>Its valuations, oldest first: those of completed, announced and reported deals and those on record apart from deals.</summary>
    public IReadOnlyList<ValuationPoint> Valuations { get; internal set; } = [];

    /// <summary>Roles held by the person, or at the organization.</summary>
    public IReadOnlyList<Role> Roles { get; internal set; } = [];

    /// <summary>Ties at either end.</summary>
    public IReadOnlyList<Relationship> Relationships { get; internal set; } = [];

    public IReadOnlyList<Product> Products { get; internal set; } = [];

    /// <summary>Events that name it, oldest first.</summary>
    public IReadOnlyList<Event> Events { get; internal set; } = [];

    public override string ToString() => Id;
}
