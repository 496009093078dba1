using Ecosystem.Core.Changes;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Feeds;

/// <summary>Says what changed in a deal: "Amount: from ≈ US$400m to US$500m", "Investor: Tencent added".</summary>
public sealed class ChangeWords(IStringLocalizer<FeedText> text, Words words)
{
    private const string Participants = "participants.";

    public string Say(Snapshot snapshot, FieldChange change)
    {
        if (!change.Field.StartsWith(Participants, StringComparison.Ordinal))
            return Line(words.Field(change.Field), Value(snapshot, change.Field, change.Before), Value(snapshot, change.Field, change.After));
        var (investor, part) = change.Field[Participants.Length..].Split('.', 2) is [var id, var rest] ? (id, rest) : (change.Field[Participants.Length..], "");
        var name = snapshot.FindParty(investor) is { } party ? NameText.Of(party) : investor;
        return part switch
        {
            "" => text["Line", text["Investor"], text[change.Before is null ? "Joins" : "Leaves", name]],
            "considerations" => Line(text["Of", name, text["PaidWith"]], Legs(snapshot, change.Before), Legs(snapshot, change.After)),
            _ => Line(text["Of", name, words.Field(part)], Value(snapshot, change.Field, change.Before), Value(snapshot, change.Field, change.After)),
        };
    }

    private string Line(string what, string? before, string? after) => (before, after) switch
    {
        (null, _) => text["Now", what, after ?? ""],
        (_, null) => text["NoMore", what, before],
        _ => text["FromTo", what, before, after],
    };

    private string? Value(Snapshot snapshot, string field, string? value) => value is null ? null : ClaimText.Say(snapshot, words, RecordKind.Deal, field, value);

    private string? Legs(Snapshot snapshot, string? line) =>
        line is null ? null : string.Join(text["And"], ConsiderationText.Read(line).Select(leg => Leg(snapshot, leg)));

    private string Leg(Snapshot snapshot, KeptLeg leg)
    {
        var form = words.Of(leg.Form);
        var given = leg.Amount is null ? text["Leg.Silent", form] : text["Leg.Amount", form, ClaimText.Say(snapshot, words, RecordKind.Deal, "amount", leg.Amount)];
        return leg.InEscrow ? text["Leg.Escrow", given] : given;
    }
}
