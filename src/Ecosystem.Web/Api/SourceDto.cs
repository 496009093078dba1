using System.Text.Json.Serialization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Web.Api;

/// <summary>A source in a list.</summary>
/// <param name="Url">The public page that was read; null when its address is not known.</param>
/// <param name="Page">Its page here.</param>
internal record SourceDto(string Id, string? Url, string Title, string Publisher, string? Published, string Language, string Reliability, string Page)
{
    public static SourceDto Of(Source source) => new(
        source.Id, source.Url, source.Title, source.Publisher, source.Published?.ToString(), source.Language,
        Vocabulary<Reliability>.Name(source.Reliability), $"/sources/{Uri.EscapeDataString(source.Id)}");
}

/// <summary>A source with the claims it makes.</summary>
internal sealed record SourceRecord : SourceDto
{
    public SourceRecord(Snapshot snapshot, Source source) : base(Of(source)) =>
        (Version, Claims) = (snapshot.Version, [.. snapshot.Claims.From(source.Id).Select(ClaimDto.Of)]);

    [JsonPropertyOrder(-1)]
    public string Version { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ClaimDto> Claims { get; }
}
