using System.Text;

namespace Ecosystem.Core.Datasets;

/// <summary>One thing in a data package that keeps it from being read.</summary>
/// <param name="File">Name of the file, for example <c>deals.csv</c>.</param>
/// <param name="Line">The line on which the row starts, 1 being the header; null when the file as a whole is meant.</param>
/// <param name="Column">Name of the column; null when the row or the file is meant.</param>
/// <param name="Value">The value as it stands in the file; null when there is none.</param>
/// <param name="Message">What is wrong with it, as a sentence without the value.</param>
/// <param name="Allowed">What would be accepted instead; null when the message says it.</param>
public sealed record DatasetProblem(string File, int? Line, string? Column, string? Value, string Message, string? Allowed)
{
    private const int LongestValueShown = 80;

    /// <summary>The problem in one line, for example <c>deals.csv:12 kind: This name is not on the list. Value: 'round'. Allowed: funding-round, …</c></summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line is { } line)
            text.Append(':').Append(line);
        if (Column is not null)
            text.Append(' ').Append(Column);
        text.Append(": ").Append(Message);
        if (Value is not null)
            text.Append(" Value: '").Append(Shown(Value)).Append("'.");
        if (Allowed is not null)
            text.Append(" Allowed: ").Append(Allowed).Append('.');
        return text.ToString();
    }

    private static string Shown(string value) =>
        value.Length <= LongestValueShown ? value : string.Concat(value.AsSpan(0, LongestValueShown), "…");
}
