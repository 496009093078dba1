using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>events</c>. The organizations it concerns stand in <c>event_organizations</c>.</summary>
internal sealed class EventRow
{
    public required string Id { get; init; }
    public PartialDate Date { get; init; }
    public EventKind Kind { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public Metric? Metric { get; init; }

    public static EventRow Of(Event record) => new()
    {
        Id = record.Id,
        Date = record.Date,
        Kind = record.Kind,
        Title = record.Title,
        Summary = record.Summary,
        Metric = record.Metric,
    };

    public Event ToRecord(IReadOnlyList<string> organizations) => new(Id, Date, Kind, Title, Summary, organizations, Metric);
}
