using System.Text.Json.Serialization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Web.Api;

/// <summary>The figure of a market statistic.</summary>
internal sealed record MetricDto(string Name, decimal Value, string Unit);

/// <summary>An event in a list.</summary>
internal record EventDto(string Id, string Date, string Kind, string Title, string Summary, IReadOnlyList<string> Organizations, MetricDto? Metric, string Url)
{
    public static EventDto Of(Event item) => new(
        item.Id, item.Date.ToString(), Vocabulary<EventKind>.Name(item.Kind), item.Title, item.Summary, item.Organizations,
        item.Metric is { } metric ? new(metric.Name, metric.Value, metric.Unit) : null, $"/events/{Uri.EscapeDataString(item.Id)}");
}

/// <summary>An event with its claims.</summary>
internal sealed record EventRecord : EventDto
{
    public EventRecord(Snapshot snapshot, Event item) : base(Of(item)) =>
        (Version, Claims) = (snapshot.Version, ClaimDto.Of(snapshot, RecordKind.Event, item.Id));

    [JsonPropertyOrder(-1)]
    public string Version { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ClaimDto> Claims { get; }
}
