using Ecosystem.Core.Datasets;

namespace Ecosystem.Web.Verbs;

/// <summary>Reads a data package and names everything that is wrong with it.</summary>
internal sealed class CheckVerb : IVerb
{
    public string Name => "check";

    public string Arguments => "DIR";

    public string Summary => "Check the data package in DIR and print everything that is wrong with it.";

    public int Run(IReadOnlyList<string> arguments, VerbConsole console)
    {
        var directory = console.Resolve(arguments[0]);
        console.Report($"Checking {directory}");
        var reading = DatasetReader.Read(directory, console);
        if (reading.IsSound)
        {
            console.Report($"The package is sound: {reading.Dataset.Deals.Count} deals, {reading.Dataset.Claims.Count} claims.");
            return ExitCode.Done;
        }

        PrintProblems(reading.Problems, console);
        return ExitCode.Failed;
    }

    /// <summary>Prints one line for each problem, then how many there are.</summary>
    public static void PrintProblems(IReadOnlyList<DatasetProblem> problems, VerbConsole console)
    {
        foreach (var problem in problems)
            console.Error.WriteLine(problem);
        var files = problems.Select(problem => problem.File).Distinct(StringComparer.Ordinal).Count();
        console.Error.WriteLine($"{problems.Count} {(problems.Count == 1 ? "problem" : "problems")} in {files} {(files == 1 ? "file" : "files")}; nothing was taken over.");
    }
}
