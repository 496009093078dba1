namespace Ecosystem.Web.Verbs;

/// <summary>Something the executable does in place of serving, for example <c>check data</c>.</summary>
internal interface IVerb
{
    /// <summary>The word it is called by.</summary>
    string Name { get; }

    /// <summary>What follows the word, for example <c>DIR</c>.</summary>
    string Arguments { get; }

    /// <summary>What it does, in one line.</summary>
    string Summary { get; }

    /// <summary>Does it.</summary>
    /// <param name="arguments">What followed the word, as many as <see cref="Arguments"/> names.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    int Run(IReadOnlyList<string> arguments, VerbConsole console);
}

/// <summary>What a verb answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The data or the machine did not allow it; what is wrong has been printed.</summary>
    public const int Failed = 1;

    /// <summary>It was called in a way that it does not know.</summary>
    public const int Usage = 2;
}
