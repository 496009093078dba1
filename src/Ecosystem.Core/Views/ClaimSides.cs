using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>One source that makes a claim.</summary>
/// <param name="Note">What the page says, in our own words; null when only the field is marked.</param>
public sealed record ClaimVoice(Source Source, string? Note);

/// <summary>A value of a field with those who state it.</summary>
/// <param name="Value">Canonical text; null where the claims support a list or the record as a whole, or where nothing is disclosed.</param>
/// <param name="Voices">Most reliable first, then the latest.</param>
public sealed record ClaimSide(string? Value, IReadOnlyList<ClaimVoice> Voices)
{
    /// <summary>The reliability of its best source; null without any.</summary>
    public Reliability? Best => Voices.Count == 0 ? null : Voices.Min(voice => voice.Source.Reliability);

    /// <summary>The latest date a source was published; null where none shows one.</summary>
    public PartialDate? Latest => Voices.Select(voice => voice.Source.Published).Where(date => date is not null).Max();
}

/// <summary>Why the shown value won. Only a rule that really holds is named.</summary>
public enum WinReason
{
    /// <summary>No source states another value beyond tolerance.</summary>
    Uncontested,

    /// <summary>Its best source is more reliable than that of any other value.</summary>
    MostReliable,

    /// <summary>More sources state it than any other value.</summary>
    MostSources,

    /// <summary>Its latest source is later than that of any other value.</summary>
    Latest,

    /// <summary>No rule decides: an editor chose, and the notes must say why.</summary>
    Judgement,

    /// <summary>The record shows no value; what sources state differs from that.</summary>
    NothingShown,
}

/// <summary>One field of a record with all that sources say of it.</summary>
/// <param name="Field">As claims name it.</param>
/// <param name="Shown">The value the record shows, with those who state it.</param>
/// <param name="Reason">Why it won.</param>
/// <param name="Close">Other values that agree within tolerance.</param>
/// <param name="Differing">Values that differ beyond tolerance, the best supported first.</param>
public sealed record FieldClaims(string Field, ClaimSide Shown, WinReason Reason, IReadOnlyList<ClaimSide> Close, IReadOnlyList<ClaimSide> Differing)
{
    /// <summary>True when some source differs beyond tolerance.</summary>
    public bool IsDisputed => Differing.Count > 0;

    /// <summary>How many sources speak of the field.</summary>
    public int Sources => Close.Concat(Differing).Prepend(Shown).SelectMany(side => side.Voices).Select(voice => voice.Source.Id).Distinct().Count();
}
