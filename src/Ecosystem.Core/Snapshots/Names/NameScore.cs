namespace Ecosystem.Core.Snapshots;

/// <summary>
/// What a meeting is worth, from 0 to 1. How sure the meeting is comes first; among equals an organization goes before its product
/// and before people, and records that merely speak of them come last.
/// </summary>
internal static class NameScore
{
    /// <summary>From here on a query needs no forgiving of typing errors.</summary>
    public const double Sure = 0.6;

    /// <summary>All words are there, but not together.</summary>
    private const double Scattered = 0.45;

    public static double Of(SearchKind kind, NameField field, Meeting met) => OfKind(kind) * OfMeeting(field, met);

    public static double OfScattered(SearchKind kind) => OfKind(kind) * Scattered;

    public static double OfTypingError(SearchKind kind, NameField field, Meeting met) =>
        field is NameField.PinyinInitials or NameField.LatinInitials or NameField.Ticker ? 0 : 0.5 * Of(kind, field, met);

    private static double OfMeeting(NameField field, Meeting met) => field switch
    {
        NameField.PinyinInitials => OfInitials(met, whole: 0.93),
        NameField.LatinInitials => OfInitials(met, whole: 0.78),
        NameField.Related => 0.6 * OfMeeting(met),
        NameField.Pinyin => 0.98 * OfMeeting(met),
        NameField.Ticker or NameField.Name or NameField.Alias or NameField.Text => OfMeeting(met),
        _ => throw new InvalidOperationException($"No such field: {field}."),
    };

    /// <summary>Who types initials of pinyin means them, sooner than the beginning of a longer name; Latin ones are often a word.</summary>
    private static double OfInitials(Meeting met, double whole) =>
        met switch { Meeting.Whole => whole, Meeting.Start or Meeting.StartWords => 0.5, _ => 0 };

    private static double OfMeeting(Meeting met) => met switch
    {
        Meeting.None => 0,
        Meeting.InnerStart => 0.62,
        Meeting.InnerWords => 0.7,
        Meeting.Start => 0.82,
        Meeting.StartWords => 0.9,
        Meeting.Whole => 1,
        _ => throw new InvalidOperationException($"No such meeting: {met}."),
    };

    private static double OfKind(SearchKind kind) => kind switch
    {
        SearchKind.Organization => 1,
        SearchKind.Person => 0.97,
        SearchKind.Product => 0.95,
        SearchKind.Deal => 0.6,
        SearchKind.Event => 0.55,
        SearchKind.Source => 0.5,
        _ => throw new InvalidOperationException($"No such kind: {kind}."),
    };
}
