namespace Ecosystem.Core.Snapshots;

/// <summary>Why a parameter or a value of the query was refused.</summary>
/// <param name="Allowed">What would be allowed; empty where that is no short list (ids, text).</param>
/// <param name="Message">The same in words, in English.</param>
public sealed record FilterProblem(string Parameter, string Value, IReadOnlyList<string> Allowed, string Message);

/// <summary>What was read of a query: the filter made of all that is good, and what was refused. An API route answers 400 to the first problem; a page reports them and goes on.</summary>
public sealed record FilterReading(DealFilter Filter, IReadOnlyList<FilterProblem> Problems)
{
    /// <summary>True when nothing was refused.</summary>
    public bool IsClean => Problems.Count == 0;
}

/// <summary>One choice of a filter, as a page shows it to be removed.</summary>
public sealed record FilterChip(string Parameter, string Value);
