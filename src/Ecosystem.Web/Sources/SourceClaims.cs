namespace Ecosystem.Web.Sources;

/// <summary>One claim of a source.</summary>
/// <param name="Field">The field in words, the investor's name before it.</param>
/// <param name="Says">The value stated, in words; null where the claim supports a list or the record as a whole.</param>
/// <param name="Differs">True when it says otherwise than shown, beyond tolerance.</param>
/// <param name="Shown">What is shown instead, in words; null where it agrees, or where nothing is shown.</param>
public sealed record SourceClaim(string Field, string? Says, bool Differs, string? Shown, string? Note);

/// <summary>The claims of a source on one record.</summary>
public sealed record RecordClaims(RecordKind Kind, string Id, RecordLink Link, IReadOnlyList<SourceClaim> Claims);

/// <summary>All that a source states, by record.</summary>
public static class SourceClaims
{
    /// <summary>The records a source speaks of: deals first, then organizations and what belongs to them, as the closed list has them.</summary>
    public static IReadOnlyList<RecordClaims> Of(Snapshot snapshot, string source, Words words) =>
    [
        .. snapshot.Claims.From(source).GroupBy(claim => (claim.Kind, claim.Record))
            .OrderBy(group => group.Key.Kind == RecordKind.Deal ? -1 : (int)group.Key.Kind).ThenBy(group => group.Key.Record, StringComparer.Ordinal)
            .Select(group => new RecordClaims(
                group.Key.Kind, group.Key.Record, RecordLink.Of(snapshot, group.Key.Kind, group.Key.Record, words), [.. group.Select(claim => Read(snapshot, claim, words))])),
    ];

    private static SourceClaim Read(Snapshot snapshot, Claim claim, Words words)
    {
        var field = Conflicts.Of(snapshot, claim.Kind, claim.Record, claim.Field);
        var differs = field.Differing.Any(side => side.Value == claim.Value && side.Voices.Any(voice => voice.Source.Id == claim.Source));
        string Say(string value) => ClaimText.Say(snapshot, words, claim.Kind, claim.Field, value);
        return new SourceClaim(
            Name(snapshot, claim.Field, words), claim.Value is { } stated ? Say(stated) : null, differs,
            differs && field.Shown.Value is { } shown ? Say(shown) : null, claim.Note);
    }

    private static string Name(Snapshot snapshot, string field, Words words) => field.Split('.') switch
    {
        ["participants", var investor] => (snapshot.FindParty(investor) is { } known ? NameText.Of(known) : investor),
        ["participants", var investor, ..] => $"{(snapshot.FindParty(investor) is { } known ? NameText.Of(known) : investor)}: {words.Field(field)}",
        _ => words.Field(field),
    };
}
