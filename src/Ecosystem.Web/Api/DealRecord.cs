using System.Text.Json.Serialization;
using Ecosystem.Core.Views;

namespace Ecosystem.Web.Api;

/// <summary>A deal with its claims.</summary>
internal sealed record DealRecord : DealDto
{
    public DealRecord(DealDto deal, string version, IReadOnlyList<ClaimDto> claims) : base(deal) => (Version, Claims) = (version, claims);

    [JsonPropertyOrder(-1)]
    public string Version { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ClaimDto> Claims { get; }
}
