using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// Reads a query into a filter. Strict: an unknown parameter, an unknown value and an empty value are problems, and never change what else is read.
/// </summary>
public sealed class FilterReader(Snapshot snapshot)
{
    private static readonly string[] DateExamples = ["2024", "2024-02", "2024-02-19"];
    private static readonly string[] DollarExamples = ["1000000", "100m", "1.5bn"];
    private static readonly string[] OnlyTrue = ["true"];
    private static readonly string[] OneOrTwo = ["1", "2"];

    /// <summary>Reads a query; names among <paramref name="permitted"/> are the route's own and passed over.</summary>
    public FilterReading Read(IEnumerable<KeyValuePair<string, string?>> query, IReadOnlyCollection<string> permitted)
    {
        var filter = DealFilter.Empty;
        var problems = new List<FilterProblem>();
        foreach (var (parameter, given) in query)
        {
            if (permitted.Contains(parameter))
                continue;
            var problem = Check(parameter, given ?? "", permitted, out var value);
            if (problem is null)
                filter = filter.And(parameter, value);
            else
                problems.Add(problem);
        }

        return new FilterReading(filter, problems);
    }

    private FilterProblem? Check(string parameter, string given, IReadOnlyCollection<string> permitted, out string value)
    {
        value = given;
        if (!FilterParameters.All.Contains(parameter))
            return new FilterProblem(parameter, given, [.. FilterParameters.All, .. permitted], $"There is no filter '{parameter}'.");
        if (string.IsNullOrWhiteSpace(given))
            return new FilterProblem(parameter, given, Allowed(parameter), $"The filter '{parameter}' needs a value.");
        return parameter switch
        {
            FilterParameters.Text => null,
            FilterParameters.Also => CheckConditions(given, out value),
            _ when FilterParameters.IsParty(parameter) => CheckParty(parameter, given, out value),
            _ when FilterParameters.IsDate(parameter) => PartialDate.TryParse(given, out _) ? null : Refused(parameter, given, "no date"),
            _ when FilterParameters.IsDollars(parameter) => CheckDollars(parameter, given, out value),
            _ => Allowed(parameter).Contains(given) ? null : Refused(parameter, given, "no value"),
        };
    }

    private FilterProblem? CheckParty(string parameter, string given, out string value)
    {
        value = snapshot.Survivor(RecordKind.Organization, given) ?? snapshot.Survivor(RecordKind.Person, given) ?? given;
        return snapshot.FindParty(value) is not null
            ? null
            : new FilterProblem(parameter, given, [], $"There is no organization or person with the id '{given}'.");
    }

    private FilterProblem? CheckConditions(string given, out string value)
    {
        value = given;
        if (Condition.ReadAll(given) is not { } conditions)
            return Refused(FilterParameters.Also, given, "no condition");
        foreach (var condition in conditions)
        {
            if (condition.Party is { } party && snapshot.FindParty(party) is null)
                return new FilterProblem(FilterParameters.Also, given, [], $"There is no organization or person with the id '{party}'.");
            if (condition.Sector is { } sector && !Allowed(FilterParameters.Sector).Contains(sector))
                return Refused(FilterParameters.Also, given, "no condition");
        }

        value = Condition.Join(conditions);
        return null;
    }

    private FilterProblem? CheckDollars(string parameter, string given, out string value)
    {
        value = given.ToLowerInvariant();
        return DollarText.TryParse(given, out _) ? null : Refused(parameter, given, "no amount");
    }

    private FilterProblem Refused(string parameter, string given, string what)
    {
        var allowed = Allowed(parameter);
        return new FilterProblem(parameter, given, allowed, $"'{given}' is {what} of the filter '{parameter}'. Allowed: {string.Join(", ", allowed)}.");
    }

    private IReadOnlyList<string> Allowed(string parameter) => parameter switch
    {
        FilterParameters.Text => [],
        FilterParameters.Group => OnlyTrue,
        FilterParameters.Also => Condition.Shapes,
        FilterParameters.Steps => OneOrTwo,
        _ when FilterParameters.IsParty(parameter) => [],
        _ when FilterParameters.IsDate(parameter) => DateExamples,
        _ when FilterParameters.IsDollars(parameter) => DollarExamples,
        _ => snapshot.Facets.Allowed(parameter),
    };
}
