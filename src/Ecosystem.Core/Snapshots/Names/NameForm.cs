namespace Ecosystem.Core.Snapshots;

/// <summary>Which part of a record a text is.</summary>
internal enum NameField { Name, Alias, Ticker, Pinyin, PinyinInitials, LatinInitials, Related, Text }

/// <summary>How a query meets a text, the surest last.</summary>
internal enum Meeting { None, InnerStart, InnerWords, Start, StartWords, Whole }

/// <summary>
/// One writing of a name, folded and without spaces, that knows where its words begin: so <c>sequoiachina</c>, <c>sequoia china</c>
/// and <c>Sequoia-China</c> are one, a Chinese name can be met at any character and pinyin at any syllable.
/// </summary>
internal sealed class NameForm
{
    private readonly bool[] _begins;

    private NameForm(NameField field, string shown, string compact, bool[] begins)
    {
        (Field, Shown, Compact, _begins) = (field, shown, compact, begins);
        Letters = LettersOf(compact);
    }

    public NameField Field { get; }

    /// <summary>The text as it stands in the record.</summary>
    public string Shown { get; }

    public string Compact { get; }

    /// <summary>The letters it is made of, as <see cref="LettersOf"/> gives them.</summary>
    public ulong Letters { get; }

    /// <summary>Initials are met from their beginning, and are no words.</summary>
    public bool IsInitials => Field is NameField.PinyinInitials or NameField.LatinInitials;

    /// <summary>The form of a text; null when nothing of it is left after folding.</summary>
    public static NameForm? Of(NameField field, string? text, string? shown = null)
    {
        var folded = text is null ? "" : TextFold.Fold(text);
        var compact = folded.Replace(" ", "", StringComparison.Ordinal);
        return compact.Length == 0 ? null : new NameForm(field, shown ?? text!, compact, Beginnings(folded, compact.Length));
    }

    /// <summary>A set of letters as bits, by which most texts are ruled out before being looked at.</summary>
    public static ulong LettersOf(ReadOnlySpan<char> compact)
    {
        ulong letters = 0;
        foreach (var letter in compact)
            letters |= 1UL << (letter & 63);
        return letters;
    }

    /// <summary>True where a word begins, and at the end.</summary>
    public bool IsBoundary(int position) => position == Compact.Length || _begins[position];

    /// <summary>The surest way in which the text holds a compact query, at the beginning of a word.</summary>
    public Meeting Meet(QueryWord query)
    {
        var compact = query.Compact;
        if ((query.Letters & ~Letters) != 0 || compact.Length > Compact.Length)
            return Meeting.None;
        var best = Meeting.None;
        for (var at = Next(compact, 0); at >= 0; at = Next(compact, at + 1))
        {
            if (_begins[at] && At(at, compact.Length) is var met && met > best)
                best = met;
            if (at == 0 && best > Meeting.InnerWords)
                break;
        }

        return best;
    }

    private Meeting At(int position, int length) => (position, IsBoundary(position + length)) switch
    {
        (0, _) when length == Compact.Length => Meeting.Whole,
        (0, true) => Meeting.StartWords,
        (0, false) => Meeting.Start,
        (_, true) => Meeting.InnerWords,
        _ => Meeting.InnerStart,
    };

    private int Next(string compact, int from)
    {
        if (from + compact.Length > Compact.Length)
            return -1;
        var at = Compact.AsSpan(from).IndexOf(compact, StringComparison.Ordinal);
        return at < 0 ? -1 : at + from;
    }

    private static bool[] Beginnings(string folded, int length)
    {
        var begins = new bool[length];
        var position = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] != ' ')
                begins[position++] = i == 0 || folded[i - 1] == ' ' || TextFold.Begins(folded[i - 1], folded[i]);
        }

        return begins;
    }
}
