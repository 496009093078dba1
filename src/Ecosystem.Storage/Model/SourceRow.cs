using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>sources</c>.</summary>
internal sealed class SourceRow
{
    public required string Id { get; init; }
    public string? Url { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public PartialDate? Published { get; init; }
    public required string Language { get; init; }
    public Reliability Reliability { get; init; }

    public static SourceRow Of(Source record) => new()
    {
        Id = record.Id,
        Url = record.Url,
        Title = record.Title,
        Publisher = record.Publisher,
        Published = record.Published,
        Language = record.Language,
        Reliability = record.Reliability,
    };

    public Source ToRecord() => new(Id, Url, Title, Publisher, Published, Language, Reliability);
}
