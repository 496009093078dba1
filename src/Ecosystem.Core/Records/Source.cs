namespace Ecosystem.Core.Records;

/// <summary>A public page that facts were read on.</summary>
/// <param name="Url">Null for a page whose address is not known.</param>
/// <param name="Published">Null when the page shows no date.</param>
/// <param name="Language">ISO 639-1 code.</param>
public sealed record Source(
    string Id, string? Url, string Title, string Publisher, PartialDate? Published, string Language, Reliability Reliability);

/// <summary>What one source states about one field of one record.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Record">Its id.</param>
/// <param name="Field">A field of the record, or for deals <c>participants.alibaba.stake_percent</c> and its like; <c>summary</c> stands for the record as a whole.</param>
/// <param name="Value">What the source states, in canonical text; null where the claim supports a list or the record as a whole, or where the source discloses nothing.</param>
/// <param name="Differs">True when the source states another value than the one shown: a conflict written down in the data.</param>
/// <param name="Note">What the page says, in our own words; null when only the field is marked.</param>
public sealed record Claim(RecordKind Kind, string Record, string Field, string Source, string? Value, bool Differs, string? Note);

/// <summary>Currency units per US dollar over a period.</summary>
/// <param name="Period">A year or a month.</param>
/// <param name="PerUsd">Units of the currency per US dollar, above zero.</param>
/// <param name="Source">Id of one of the rate's own sources, which are apart from those of the facts.</param>
/// <param name="Basis">How the figure was made, when it is not a period average; else null.</param>
public sealed record ExchangeRate(string Currency, PartialDate Period, decimal PerUsd, string Source, string? Basis);

/// <summary>An id that was merged into another of the same kind.</summary>
public sealed record Redirect(RecordKind Kind, string From, string To);
