namespace Ecosystem.Web.Verbs;

/// <summary>Where a verb writes, and the folder that its paths start from.</summary>
/// <param name="Output">Progress and results.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Folder">The folder that relative paths start from.</param>
internal sealed record VerbConsole(TextWriter Output, TextWriter Error, string Folder) : IProgress<string>
{
    /// <summary>The process's own console; paths start where the shell stands, since <c>dotnet run</c> moves the process into the project's folder.</summary>
    public static VerbConsole OfProcess() =>
        new(Console.Out, Console.Error, Environment.GetEnvironmentVariable("PWD") is { } shell && Directory.Exists(shell) ? shell : Environment.CurrentDirectory);

    /// <summary>A path as the caller means it.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A line of progress.</summary>
    public void Report(string value) => Output.WriteLine(value);
}
