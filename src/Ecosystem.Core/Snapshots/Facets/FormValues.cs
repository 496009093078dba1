using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>The values of the filter's <c>form</c>: the forms themselves, and what can be said of several: mixed, undisclosed, non-cash.</summary>
public static class FormValues
{
    public const string Mixed = "mixed", Undisclosed = "undisclosed", NonCash = "non-cash";

    /// <summary>Every value, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Vocabulary<ConsiderationForm>.Names, Mixed, Undisclosed, NonCash];

    /// <summary>The values that a deal with these forms has.</summary>
    public static IEnumerable<string> Of(FormSet forms)
    {
        foreach (var form in forms.Names())
            yield return form;
        if (forms.IsMixed)
            yield return Mixed;
        if (forms.IsUndisclosed)
            yield return Undisclosed;
        if (forms.HasNonCash)
            yield return NonCash;
    }
}
