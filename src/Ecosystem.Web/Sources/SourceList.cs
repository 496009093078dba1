namespace Ecosystem.Web.Sources;

/// <summary>Sources of facts and of exchange rates together, found by a question.</summary>
public static class SourceList
{
    /// <summary>How many a page holds.</summary>
    public const int PageSize = 50;

    /// <summary>The sources asked for: by date (undated ones last), then by id.</summary>
    public static IReadOnlyList<Source> Find(Snapshot snapshot, SourceQuestion question)
    {
        var named = question.Text is { } text
            ? snapshot.Names.Search(text, int.MaxValue, SearchKind.Source).Select(hit => hit.Id).ToHashSet(StringComparer.Ordinal)
            : null;
        var found = All(snapshot).Where(source =>
            (question.Reliability is null || source.Reliability == question.Reliability)
            && (question.Language is null || source.Language == question.Language)
            && (named is null || named.Contains(source.Id) || Holds(source, question.Text!)));
        return question.OldestFirst
            ? [.. found.OrderBy(source => source.Published is null).ThenBy(source => source.Published).ThenBy(source => source.Id, StringComparer.Ordinal)]
            : [.. found.OrderByDescending(source => source.Published).ThenBy(source => source.Id, StringComparer.Ordinal)];
    }

    /// <summary>The languages that sources are in, the most frequent first.</summary>
    public static IReadOnlyList<(string Code, int Count)> Languages(Snapshot snapshot) =>
        [.. All(snapshot).CountBy(source => source.Language).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];

    /// <summary>The exchange rates that a source gives.</summary>
    public static IReadOnlyList<ExchangeRate> Rates(Snapshot snapshot, string source) =>
        [.. snapshot.Dataset.Rates.Where(rate => rate.Source == source)];

    private static IEnumerable<Source> All(Snapshot snapshot) => snapshot.Dataset.Sources.Concat(snapshot.Dataset.RateSources).DistinctBy(source => source.Id, StringComparer.Ordinal);

    private static bool Holds(Source source, string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => source.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || source.Publisher.Contains(word, StringComparison.OrdinalIgnoreCase));
}
