namespace Ecosystem.Core.Snapshots;

/// <summary>
/// Finds a query in a name in spite of one typing error: a letter too many, too few, wrong, or two that changed places.
/// Digits are never guessed: 2513 is not 2514.
/// </summary>
internal static class TypingError
{
    /// <summary>Shorter queries are one letter away from too much.</summary>
    public const int Shortest = 4;

    /// <summary>From this length on the name may go on after the query.</summary>
    private const int ShortestBeginning = 6;

    /// <summary>How the name meets the query if one error is forgiven.</summary>
    public static Meeting Meet(NameForm form, string query)
    {
        var best = Meeting.None;
        if (query.Length < Shortest || form.Compact.Length < Shortest)
            return best;
        for (var at = 0; at + query.Length - 1 <= form.Compact.Length; at++)
        {
            if (form.IsBoundary(at) && At(form, at, query) is var met && met > best)
                best = met;
        }

        return best;
    }

    private static Meeting At(NameForm form, int at, string query)
    {
        var name = form.Compact.AsSpan(at);
        var same = name.CommonPrefixLength(query);
        if (same == query.Length || same == name.Length && same < query.Length - 1)
            return Meeting.None;
        var best = Meeting.None;
        Consider(skipName: 0, skipQuery: 1);
        Consider(skipName: 1, skipQuery: 0);
        Consider(skipName: 1, skipQuery: 1);
        if (same + 1 < query.Length && same + 1 < name.Length && query[same] == name[same + 1] && query[same + 1] == name[same])
            Consider(skipName: 2, skipQuery: 2);
        return best;

        void Consider(int skipName, int skipQuery)
        {
            var name = form.Compact.AsSpan(at);
            if (same + skipName > name.Length || same + skipQuery > query.Length)
                return;
            if (HasDigit(name.Slice(same, skipName)) || HasDigit(query.AsSpan(same, skipQuery)))
                return;
            if (!name[(same + skipName)..].StartsWith(query.AsSpan(same + skipQuery), StringComparison.Ordinal))
                return;
            var end = at + same + skipName + query.Length - same - skipQuery;
            if (form.IsBoundary(end))
                best = Larger(best, at > 0 ? Meeting.InnerWords : end == form.Compact.Length ? Meeting.Whole : Meeting.StartWords);
            else if (query.Length >= ShortestBeginning)
                best = Larger(best, at > 0 ? Meeting.InnerStart : Meeting.Start);
        }
    }

    private static bool HasDigit(ReadOnlySpan<char> letters) => letters.ContainsAnyInRange('0', '9');

    private static Meeting Larger(Meeting one, Meeting other) => one > other ? one : other;
}
