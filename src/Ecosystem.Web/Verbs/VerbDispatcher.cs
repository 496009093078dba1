namespace Ecosystem.Web.Verbs;

/// <summary>Runs the verb that the first argument names; arguments that start with a hyphen belong to the web host.</summary>
internal static class VerbDispatcher
{
    private static readonly IVerb[] Verbs = [new CheckVerb(), new ImportVerb(), new ExportVerb(), new HealthVerb()];
    private static readonly string[] HelpWords = ["help", "--help", "-h"];

    /// <summary>Runs a verb when there is one.</summary>
    /// <returns>False when the process should serve; then <paramref name="exitCode"/> means nothing.</returns>
    public static bool TryRun(string[] args, out int exitCode)
    {
        exitCode = ExitCode.Done;
        if (args.Length == 0 || (args[0].StartsWith('-') && !HelpWords.Contains(args[0])))
            return false;
        exitCode = Run(args[0], args[1..], VerbConsole.OfProcess());
        return true;
    }

    /// <summary>Runs the verb of a name, or says which there are.</summary>
    public static int Run(string word, IReadOnlyList<string> arguments, VerbConsole console)
    {
        if (HelpWords.Contains(word))
        {
            WriteHelp(console.Output);
            return ExitCode.Done;
        }

        if (Array.Find(Verbs, verb => verb.Name == word) is not { } found)
        {
            console.Error.WriteLine($"'{word}' is not known.");
            WriteHelp(console.Error);
            return ExitCode.Usage;
        }

        if (arguments.Count == found.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)
            return found.Run(arguments, console);
        console.Error.WriteLine($"Usage: {found.Name} {found.Arguments}");
        return ExitCode.Usage;
    }

    private static void WriteHelp(TextWriter writer)
    {
        writer.WriteLine("Without a verb the app is served. Verbs:");
        foreach (var verb in Verbs)
            writer.WriteLine($"  {verb.Name + " " + verb.Arguments,-12} {verb.Summary}");
        writer.WriteLine("A relative DIR starts at the folder in the environment variable PWD where it is set, else at the working directory.");
        writer.WriteLine("Exit code: 0 done, 1 refused or failed, 2 wrong usage.");
    }
}
