using System.Globalization;

namespace Ecosystem.Web.Organizations;

/// <summary>A disputed point in words.</summary>
/// <param name="Fact">"Alibaba Group: stake, Feb 2024".</param>
/// <param name="Shown">The value shown; null where the field is a list or shows none.</param>
/// <param name="Others">What others state, with who does; the best supported first.</param>
/// <param name="Href">Where the claims stand side by side; null for the page's own record.</param>
internal sealed record DisputeLine(string Fact, string? Shown, IReadOnlyList<string> Others, string? Href)
{
    private const int MostOthers = 2;
    private const int LongestNote = 110;

    public static DisputeLine Of(Snapshot snapshot, Words words, DisputedPoint point)
    {
        var kind = point.Deal is null ? RecordKind.Organization : RecordKind.Deal;
        var field = point.Field;
        return new DisputeLine(
            Name(snapshot, words, field.Field) + (point.Deal is { } deal ? words.Pause + DateFormat.Text(deal.Deal.Announced, CultureInfo.CurrentUICulture) : ""),
            field.Shown.Value is { } shown ? ClaimText.Say(snapshot, words, kind, field.Field, shown) : Given(words, point) ?? (ShownValue.IsWhole(field.Field) ? null : words.Of(SilenceKind.NotDisclosed)),
            [.. field.Differing.Take(MostOthers).Select(side => Say(snapshot, words, kind, field.Field, side))],
            point.Deal is null ? null : $"{Links.Deal(point.Deal.Id)}#claims");
    }

    /// <summary>A part of a deal is called by its investor and, where there is one, the field.</summary>
    private static string Name(Snapshot snapshot, Words words, string field)
    {
        var parts = field.Split('.');
        if (parts.Length < 2 || snapshot.FindParty(parts[1]) is not { } investor)
            return words.Field(field);
        return parts.Length == 2 ? NameText.Of(investor) : $"{NameText.Of(investor)}: {words.Field(field).ToLower(CultureInfo.CurrentUICulture)}";
    }

    /// <summary>What an investor gave is a list: its forms stand for it.</summary>
    private static string? Given(Words words, DisputedPoint point) => point.Field.Field.EndsWith(".considerations", StringComparison.Ordinal)
        ? string.Join(words.Comma, point.Deal!.Parts.Where(part => part.Investor.Id == point.Field.Field.Split('.')[1]).SelectMany(part => part.Forms.ToList()).Select(words.Of))
        : null;

    private static string Say(Snapshot snapshot, Words words, RecordKind kind, string field, ClaimSide side)
    {
        // What an investor gave may be stated as an amount.
        var what = side.Value is { } value
            ? ClaimText.Say(snapshot, words, kind, field.EndsWith(".considerations", StringComparison.Ordinal) ? "amount" : field, value)
            : Short(side.Voices.Select(voice => voice.Note).FirstOrDefault(note => note is not null));
        var who = side.Voices.Count > 0 ? side.Voices[0].Source.Publisher : null;
        return (what, who) switch { (null, _) => who ?? "", (_, null) => what, _ => $"{what} ({who})" };
    }

    private static string? Short(string? note) => note is { Length: > LongestNote } ? note[..note.LastIndexOf(' ', LongestNote)] + " …" : note;
}
