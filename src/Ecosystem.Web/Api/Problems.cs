using Ecosystem.Core.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

/// <summary>Refusals as RFC 9457 problem details. They are read by programs and their authors, in English.</summary>
internal static class Problems
{
    /// <summary>400: names the parameter, the value and what would be allowed (empty where that is no short list).</summary>
    public static ProblemHttpResult Refused(FilterProblem problem) => TypedResults.Problem(
        problem.Message, statusCode: StatusCodes.Status400BadRequest, title: "A parameter of the query is not understood",
        extensions: new Dictionary<string, object?>
        {
            ["parameter"] = problem.Parameter,
            ["value"] = problem.Value,
            ["allowed"] = problem.Allowed,
        });

    public static ProblemHttpResult NotFound(string resource, string id) => TypedResults.Problem(
        $"There is no record '{id}' among the {resource}.", statusCode: StatusCodes.Status404NotFound, title: "There is no such record");
}
