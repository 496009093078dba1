using System.Text.Json.Serialization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Web.Api;

/// <summary>An organization in a list.</summary>
/// <param name="Unicorn">Private, and last valued at US$1bn or more.</param>
/// <param name="Deals">In which it is target or takes part.</param>
internal record OrganizationDto(
    string Id, string Name, string? NameZh, string? NamePinyin, IReadOnlyList<string> Aliases, string Kind, string? Country, string? City, string? Founded,
    IReadOnlyList<string> Sectors, string? Status, string? Ticker, string? Parent, string? Website, string Summary, bool Unicorn, int Deals, string Url)
{
    public static OrganizationDto Of(Party party)
    {
        var organization = party.Organization!;
        return new(
            organization.Id, organization.Name, organization.NameZh, organization.NamePinyin, organization.Aliases, party.Kind, organization.Country,
            organization.City, organization.Founded?.ToString(), organization.Sectors,
            organization.Status is { } status ? Vocabulary<OrganizationStatus>.Name(status) : null, organization.Ticker, organization.Parent,
            organization.Website, organization.Summary, party.IsUnicorn, party.AsTarget.Union(party.AsInvestor).Count(), $"/organizations/{Uri.EscapeDataString(party.Id)}");
    }
}

/// <summary>An organization with its claims, and what belongs to it with theirs.</summary>
internal sealed record OrganizationRecord : OrganizationDto
{
    public OrganizationRecord(Snapshot snapshot, Party party) : base(Of(party))
    {
        Version = snapshot.Version;
        Vehicles = [.. party.Children.Select(child => child.Id)];
        DealsAsTarget = [.. party.AsTarget.Select(index => snapshot.Deals[index].Id)];
        DealsAsInvestor = [.. party.AsInvestor.Select(index => snapshot.Deals[index].Id)];
        Valuations = ValuationPointDto.Of(snapshot, party);
        Roles = RoleDto.Of(snapshot, party);
        Relationships = RelationshipDto.Of(snapshot, party);
        Products = ProductDto.Of(snapshot, party);
        Events = [.. party.Events.Select(item => item.Id)];
        Claims = ClaimDto.Of(snapshot, RecordKind.Organization, party.Id);
    }

    [JsonPropertyOrder(-1)]
    public string Version { get; }

    /// <summary>Ids of what it owns or controls directly.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> Vehicles { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> DealsAsTarget { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> DealsAsInvestor { get; }

    /// <summary>Oldest first.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<ValuationPointDto> Valuations { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<RoleDto> Roles { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<RelationshipDto> Relationships { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ProductDto> Products { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> Events { get; }

    [JsonPropertyOrder(2)]
    public IReadOnlyList<ClaimDto> Claims { get; }
}
