namespace Ecosystem.Core.Snapshots;

/// <summary>
/// Finds records by name: English, Chinese of any length, pinyin with and without spaces, initials, aliases, tickers and brands, with one
/// typing error, simplified or traditional. Immutable; any number of readers may search at once.
/// </summary>
public sealed class NameSearch
{
    private readonly NameEntry[] _entries;
    private readonly NameIndex _index;

    /// <summary>Folds every name once.</summary>
    public NameSearch(IReadOnlyList<NameEntry> entries)
    {
        _entries = [.. entries];
        _index = new NameIndex(_entries);
    }

    /// <summary>The best hits first; among equally good ones by kind, then the heavier first.</summary>
    /// <param name="limit">How many at most; none for zero or less.</param>
    /// <param name="kind">Only records of this kind; null for all.</param>
    public IReadOnlyList<SearchHit> Search(string query, int limit, SearchKind? kind = null)
    {
        var text = TextQuery.Parse(query);
        if (text.IsEmpty || limit <= 0)
            return [];
        var found = new List<Found>();
        Collect(found, text, kind, forgiving: false);
        if (!found.Exists(hit => hit.Score >= NameScore.Sure))
        {
            found.Clear();
            Collect(found, text, kind, forgiving: true);
        }

        found.Sort(Compare);
        return [.. found.Take(limit).Select(Show)];
    }

    private void Collect(List<Found> found, TextQuery text, SearchKind? kind, bool forgiving)
    {
        for (var entry = 0; entry < _entries.Length; entry++)
        {
            if (kind is not null && _entries[entry].Kind != kind)
                continue;
            var hit = Direct(entry, text);
            if (forgiving && Forgiven(entry, text.Whole) is var guess && guess.Score > hit.Score)
                hit = guess;
            if (hit.Score > 0)
                found.Add(hit);
        }
    }

    private Found Direct(int entry, TextQuery text)
    {
        var best = default(Found);
        if (!_index.MayMatch(entry, text.Whole.Letters, lacking: 0))
            return best;
        var next = 0;
        while (_index.Next(entry, ref next, text.Whole.Letters, lacking: 0) is { } form)
            best = Better(best, entry, form, NameScore.Of(_entries[entry].Kind, form.Field, form.Meet(text.Whole)));
        return best.Score == 0 && text.Words.Length > 1 ? Scattered(entry, text.Words) : best;
    }

    /// <summary>Every word begins a word of one of the record's names; the first one's name is shown.</summary>
    private Found Scattered(int entry, QueryWord[] words)
    {
        NameForm? first = null;
        foreach (var word in words)
        {
            var form = Holding(entry, word);
            if (form is null)
                return default;
            first ??= form;
        }

        return new Found(entry, first!, NameScore.OfScattered(_entries[entry].Kind));
    }

    private NameForm? Holding(int entry, QueryWord word)
    {
        var next = 0;
        while (_index.Next(entry, ref next, word.Letters, lacking: 0) is { } form)
        {
            if (!form.IsInitials && form.Meet(word) != Meeting.None)
                return form;
        }

        return null;
    }

    /// <summary>Only proper names are guessed at, not titles. A wrong letter is one that the name may lack.</summary>
    private Found Forgiven(int entry, QueryWord query)
    {
        var best = default(Found);
        var kind = _entries[entry].Kind;
        if (kind > SearchKind.Product || query.Compact.Length < TypingError.Shortest || !_index.MayMatch(entry, query.Letters, lacking: 1))
            return best;
        var next = 0;
        while (_index.Next(entry, ref next, query.Letters, lacking: 1) is { } form)
            best = Better(best, entry, form, NameScore.OfTypingError(kind, form.Field, TypingError.Meet(form, query.Compact)));
        return best;
    }

    private static Found Better(Found best, int entry, NameForm form, double score) =>
        score > best.Score ? new Found(entry, form, score) : best;

    private int Compare(Found one, Found other)
    {
        var (a, b) = (_entries[one.Entry], _entries[other.Entry]);
        return other.Score.CompareTo(one.Score) is var byScore and not 0 ? byScore
            : a.Kind.CompareTo(b.Kind) is var byKind and not 0 ? byKind
            : b.Weight.CompareTo(a.Weight) is var byWeight and not 0 ? byWeight
            : a.Name.Length.CompareTo(b.Name.Length) is var byLength and not 0 ? byLength
            : string.CompareOrdinal(a.Id, b.Id);
    }

    private SearchHit Show(Found found)
    {
        var entry = _entries[found.Entry];
        return new SearchHit(entry.Kind, entry.Id, entry.Name, entry.NameZh, found.Form.Shown, Math.Round(found.Score, 3));
    }

    private readonly record struct Found(int Entry, NameForm Form, double Score);
}
