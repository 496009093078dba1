using System.Text.Json.Serialization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Web.Api;

/// <summary>A person in a list.</summary>
/// <param name="Deals">In which the person takes part.</param>
internal record PersonDto(string Id, string Name, string? NameZh, string? NamePinyin, string Summary, int Deals, string Url)
{
    public static PersonDto Of(Party party) => new(
        party.Id, party.Name, party.NameZh, party.NamePinyin, party.Person!.Summary, party.AsInvestor.Count, $"/people/{Uri.EscapeDataString(party.Id)}");
}

/// <summary>A person with claims, and roles with theirs.</summary>
internal sealed record PersonRecord : PersonDto
{
    public PersonRecord(Snapshot snapshot, Party party) : base(Of(party))
    {
        Version = snapshot.Version;
        DealsAsInvestor = [.. party.AsInvestor.Select(index => snapshot.Deals[index].Id)];
        Roles = RoleDto.Of(snapshot, party);
        Claims = ClaimDto.Of(snapshot, RecordKind.Person, party.Id);
    }

    [JsonPropertyOrder(-1)]
    public string Version { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> DealsAsInvestor { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<RoleDto> Roles { get; }

    [JsonPropertyOrder(2)]
    public IReadOnlyList<ClaimDto> Claims { get; }
}
