using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>exchange_rates</c>.</summary>
internal sealed class ExchangeRateRow
{
    public required string Currency { get; init; }
    public PartialDate Period { get; init; }
    public decimal PerUsd { get; init; }
    public required string SourceId { get; init; }
    public string? Basis { get; init; }

    public static ExchangeRateRow Of(ExchangeRate record) => new()
    {
        Currency = record.Currency,
        Period = record.Period,
        PerUsd = record.PerUsd,
        SourceId = record.Source,
        Basis = record.Basis,
    };

    public ExchangeRate ToRecord() => new(Currency, Period, PerUsd, SourceId, Basis);
}
