using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Checks;

/// <summary>Checks every cell against its column: filled where it must be, of its type, on its list, within its bounds.</summary>
internal static class CellChecks
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    public static void Check(TableRows table, ProblemList problems)
    {
        foreach (var row in table.Rows)
        {
            foreach (var field in table.Schema.Fields.Where(field => !row.IsBroken(field.Name)))
            {
                if (Fault(field, row.Raw(field.Name)) is { } fault)
                    problems.AddCell(table.Schema, row, field.Name, fault.Message, fault.Allowed);
            }
        }
    }

    private static (string Message, string? Allowed)? Fault(TableField field, string? text)
    {
        if (text is null)
            return field.Required ? ("This cell must not be empty.", Expected(field)) : null;
        if (text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')))
            return ("This cell holds a control character.", "printable text");
        if (text.AsSpan().Trim().Length != text.Length)
            return ("White space stands before or after the value.", $"'{text.Trim()}'");
        return field.Type switch
        {
            FieldType.Boolean => text is "true" or "false" ? null : ("This is neither true nor false.", "true, false"),
            FieldType.Number or FieldType.WholeNumber => NumberFault(field, text),
            FieldType.PartialDate => PartialDate.TryParse(text, out _) ? null : ("This is no date.", field.PatternInWords),
            FieldType.List => ListFault(field, text),
            _ => TextFault(field, text),
        };
    }

    private static (string, string?)? TextFault(TableField field, string text)
    {
        if (field.Allowed is { } allowed && !allowed.Contains(text, StringComparer.Ordinal))
            return ("This name is not on the list.", Expected(field));
        if (field.Pattern is { } pattern && !Patterns.GetOrAdd(pattern, Compiled).IsMatch(text))
            return ("This is not of the form asked for.", field.PatternInWords);
        return null;
    }

    private static (string, string?)? ListFault(TableField field, string text)
    {
        var values = text.Split(TableField.ListSeparator);
        if (values.Any(value => value.Length == 0 || value.AsSpan().Trim().Length != value.Length))
            return ("A value of the list is empty or padded.", "values joined by | without spaces around it");
        if (values.Distinct(StringComparer.Ordinal).Count() != values.Length)
            return ("A value stands in the list more than once.", "each value once");
        return field.Allowed is { } allowed && values.FirstOrDefault(value => !allowed.Contains(value, StringComparer.Ordinal)) is { } unknown
            ? ($"'{unknown}' is not on the list.", Expected(field))
            : null;
    }

    private static (string, string?)? NumberFault(TableField field, string text)
    {
        var whole = field.Type == FieldType.WholeNumber;
        if (whole ? !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) : !Cell.TryNumber(text, out _))
            return (whole ? "This is no whole number." : "This is no number.", Expected(field));
        var number = Cell.Number(text);
        return number < field.Minimum || number > field.Maximum ? ("This number is out of bounds.", Expected(field)) : null;
    }

    private static string? Expected(TableField field) => field switch
    {
        { Allowed: { } allowed } => string.Join(", ", allowed),
        { PatternInWords: { } words } => words,
        { Type: FieldType.Boolean } => "true, false",
        { Minimum: { } low, Maximum: { } high } => $"a number from {Cell.Of(low)} to {Cell.Of(high)}",
        { Minimum: { } low } => $"a number, {Cell.Of(low)} or more",
        { Type: FieldType.Number } => "a number with a decimal point, as 1234.5",
        _ => null,
    };

    private static Regex Compiled(string pattern) => new($"^(?:{pattern})\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit);
}
