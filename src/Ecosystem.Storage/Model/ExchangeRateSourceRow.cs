using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>exchange_rate_sources</c>: the rates have sources of their own.</summary>
internal sealed class ExchangeRateSourceRow
{
    public required string Id { get; init; }
    public string? Url { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public PartialDate? Published { get; init; }
    public required string Language { get; init; }
    public Reliability Reliability { get; init; }

    public static ExchangeRateSourceRow Of(Source record) => new()
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
