using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Web.Shared;

/// <summary>Makes the cards behind source marks from the claims of a snapshot.</summary>
public sealed class SourceCards(Snapshot snapshot, Words words)
{
    /// <summary>The card of one field of a record; without any source it has no lines, and its mark is not drawn.</summary>
    /// <param name="field">As claims name it: <c>amount</c>, <c>participants.alibaba.stake_percent</c>, <c>founded</c>.</param>
    /// <param name="fact">What the fact is, for the card's head: "Alibaba's stake".</param>
    public SourceCard Of(RecordKind kind, string id, string field, string fact) =>
        Of(kind, Conflicts.Of(snapshot, kind, id, field), fact);

    /// <summary>The card of a field whose claims stand side by side already.</summary>
    public SourceCard Of(RecordKind kind, FieldClaims field, string fact) => new(
        fact,
        field.Shown.Value is { } shown ? Say(kind, field, shown) : null,
        field.IsDisputed ? words.Of(field.Reason) : null,
        [
            .. Lines(kind, field, field.Shown, differs: false),
            .. field.Close.SelectMany(side => Lines(kind, field, side, differs: false)),
            .. field.Differing.SelectMany(side => Lines(kind, field, side, differs: true)),
        ]);

    private IEnumerable<SourceLine> Lines(RecordKind kind, FieldClaims field, ClaimSide side, bool differs) =>
        side.Voices.Select(voice => new SourceLine(voice.Source, side.Value is { } value ? Say(kind, field, value) : null, differs, voice.Note));

    private string Say(RecordKind kind, FieldClaims field, string value) => ClaimText.Say(snapshot, words, kind, field.Field, value);
}
