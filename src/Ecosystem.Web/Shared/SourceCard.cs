using Ecosystem.Core.Records;

namespace Ecosystem.Web.Shared;

/// <summary>What the card behind a source mark holds: one fact and what each source says of it.</summary>
/// <param name="Fact">What the fact is: "Alibaba's stake".</param>
/// <param name="Shown">The value shown, in words; null where the card speaks of a record as a whole.</param>
/// <param name="Why">Why that value is shown; null where nothing disputes it.</param>
public sealed record SourceCard(string Fact, string? Shown, string? Why, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>How many sources speak of the fact.</summary>
    public int Sources => Lines.Select(line => line.Source.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many lines say otherwise.</summary>
    public int Differing => Lines.Count(line => line.Differs);
}

/// <summary>What one source says of a fact.</summary>
/// <param name="Says">The value it states, in words; null where it supports the fact without stating a value.</param>
/// <param name="Differs">True when it says otherwise than shown.</param>
/// <param name="Note">What the page says, in our own words.</param>
public sealed record SourceLine(Source Source, string? Says, bool Differs, string? Note);
