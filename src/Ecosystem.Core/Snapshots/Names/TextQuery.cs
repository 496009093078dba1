namespace Ecosystem.Core.Snapshots;

/// <summary>
/// A text to look for, read once. As the filter's <c>q</c> it passes a deal when one of its texts holds the whole query, or when each
/// word of the query begins a word of some text: names, aliases, pinyin, initials, round, summary. There a typing error finds nothing,
/// so that a count means what it says.
/// </summary>
public sealed class TextQuery
{
    /// <summary>A longer query is read up to here.</summary>
    public const int LongestQuery = 200;

    private const int MostWords = 12;

    private TextQuery(string folded)
    {
        Words = [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Select(word => new QueryWord(word))];
        Whole = new QueryWord(folded.Replace(" ", "", StringComparison.Ordinal));
    }

    internal QueryWord[] Words { get; }
    internal QueryWord Whole { get; }

    /// <summary>True when nothing is left to look for, as of <c>?!</c>: such a query matches nothing.</summary>
    public bool IsEmpty => Words.Length == 0;

    /// <summary>Reads what a person typed; never fails.</summary>
    public static TextQuery Parse(string text) => new(TextFold.Fold(text.Length > LongestQuery ? text[..LongestQuery] : text));

    /// <summary>True when the texts together answer the query, as the filter means it.</summary>
    /// <param name="texts">Those of one deal: its own, its target's, its investors'.</param>
    public bool Matches(ReadOnlySpan<SearchText> texts)
    {
        if (IsEmpty)
            return false;
        if (Any(texts, Whole, alone: true))
            return true;
        if (Words.Length == 1)
            return false;
        foreach (var word in Words)
        {
            if (!Any(texts, word, alone: false))
                return false;
        }

        return true;
    }

    private static bool Any(ReadOnlySpan<SearchText> texts, QueryWord word, bool alone)
    {
        foreach (var text in texts)
        {
            if (text.Holds(word, alone))
                return true;
        }

        return false;
    }
}

/// <summary>One word of a query, or all of it without spaces.</summary>
internal readonly struct QueryWord(string compact)
{
    public string Compact { get; } = compact;
    public ulong Letters { get; } = NameForm.LettersOf(compact);

    /// <summary>A letter or two begin so many words that they must be one: <c>A</c> is the round, not every word with a.</summary>
    public bool MustBeWord(bool alone) => !TextFold.IsHan(Compact[0]) && Compact.Length <= (alone ? 1 : 2);
}
