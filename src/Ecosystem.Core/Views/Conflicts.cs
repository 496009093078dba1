using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Claims side by side: for each field of a record the value shown, who states it and why it won, then what differs.</summary>
public static class Conflicts
{
    /// <summary>Every field that some source speaks of, disputed ones first, then in the order of the claims.</summary>
    public static IReadOnlyList<FieldClaims> Of(Snapshot snapshot, RecordKind kind, string id) =>
    [
        .. snapshot.Claims.Of(kind, id)
            .GroupBy(claim => claim.Field, StringComparer.Ordinal)
            .Select(field => Read(snapshot, kind, id, field.Key, [.. field]))
            .OrderBy(field => field.IsDisputed ? 0 : 1),
    ];

    /// <summary>What sources say of one field, for its source mark; without any source it has no voices.</summary>
    public static FieldClaims Of(Snapshot snapshot, RecordKind kind, string id, string field) =>
        Read(snapshot, kind, id, field, snapshot.Claims.Of(kind, id, field));

    private static FieldClaims Read(Snapshot snapshot, RecordKind kind, string id, string field, IReadOnlyList<Claim> claims)
    {
        var shown = ShownFields.Of(snapshot, kind, id, field);
        var date = snapshot.FindDeal(id)?.Deal.Announced ?? PartialDate.Of(snapshot.Today);
        var sides = claims.GroupBy(claim => Supports(claim, shown) ? (true, null) : (false, claim.Value)).Select(group => (
            Differs: group.Any(claim => claim.Differs),
            Supports: group.Key.Item1,
            Side: new ClaimSide(group.First().Value, Voices(snapshot, group)))).ToArray();
        var own = new ClaimSide(shown, sides.FirstOrDefault(side => side.Supports).Side?.Voices ?? []);
        var others = sides.Where(side => !side.Supports).ToLookup(side => IsClose(snapshot, field, shown, side.Side.Value, side.Differs, date), side => side.Side);
        ClaimSide[] differing = [.. others[false].OrderBy(side => side.Best).ThenByDescending(side => side.Voices.Count)];
        return new FieldClaims(field, own, Reason(own, differing, shown is null && !ShownValue.IsWhole(field)), [.. others[true]], differing);
    }

    /// <summary>A claim that agrees stands for the shown value, whether it repeats it or only marks the field.</summary>
    private static bool Supports(Claim claim, string? shown) => !claim.Differs && (claim.Value is null || shown is null || claim.Value == shown);

    // A conflict written down counts unless both values are figures or dates within tolerance; other claims also agree when their texts do.
    private static bool IsClose(Snapshot snapshot, string field, string? shown, string? value, bool differs, PartialDate date)
    {
        if (shown is null || value is null)
            return false;
        var (left, right) = (ClaimValues.Read(field, shown), ClaimValues.Read(field, value));
        return differs ? snapshot.Tolerance.AgreeAsFigures(left, right, date) : snapshot.Tolerance.Agree(left, right, date);
    }

    private static IReadOnlyList<ClaimVoice> Voices(Snapshot snapshot, IEnumerable<Claim> claims) =>
    [
        .. claims
            .Select(claim => (Source: snapshot.FindSource(claim.Source), claim.Note))
            .Where(voice => voice.Source is not null)
            .GroupBy(voice => voice.Source!.Id, StringComparer.Ordinal)
            .Select(group => new ClaimVoice(group.First().Source!, group.Select(voice => voice.Note).FirstOrDefault(note => note is not null)))
            .OrderBy(voice => voice.Source.Reliability).ThenByDescending(voice => voice.Source.Published?.Start).ThenBy(voice => voice.Source.Id, StringComparer.Ordinal),
    ];

    private static WinReason Reason(ClaimSide shown, ClaimSide[] differing, bool nothingShown)
    {
        if (differing.Length == 0)
            return WinReason.Uncontested;
        if (nothingShown)
            return WinReason.NothingShown;
        if (shown.Best is { } best && differing.All(side => best < side.Best))
            return WinReason.MostReliable;
        if (differing.All(side => shown.Voices.Count > side.Voices.Count))
            return WinReason.MostSources;
        return shown.Latest is { } latest && differing.All(side => side.Latest is null || latest > side.Latest) ? WinReason.Latest : WinReason.Judgement;
    }
}
