using System.Globalization;
using System.Text;
using Ecosystem.Core.Datasets;

namespace Ecosystem.Core.Export.Citations;

/// <summary>A citation as BibTeX: a <c>@misc</c> entry, which BibTeX and biblatex both know.</summary>
public static class BibTex
{
    private const string Special = "&%$#_{}";

    /// <summary>The entry, with a line feed at the end.</summary>
    public static string Of(Citation citation)
    {
        var text = new StringBuilder($"@misc{{{citation.Id},\n");
        Add(text, "author", $"{{{DatasetEdition.Publisher}}}");
        Add(text, "title", $"{{{Escaped(citation.Title)}}}");
        if (citation.Container is { } container)
            Add(text, "howpublished", $"In: {Escaped(container)}");
        Add(text, "year", citation.Date.Year.ToString(CultureInfo.InvariantCulture));
        text.Append(CultureInfo.InvariantCulture, $"  month = {citation.Date.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()},\n");
        Add(text, "day", citation.Date.Day.ToString(CultureInfo.InvariantCulture));
        Add(text, "version", citation.Version);
        Add(text, "url", Address(citation.Url));
        Add(text, "note", $"Dataset version {citation.Version}. {DatasetEdition.Licence}");
        return text.Append("}\n").ToString();
    }

    private static void Add(StringBuilder text, string field, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"  {field} = {{{value}}},\n");

    /// <summary>Text with what TeX would take for a command made harmless.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                _ when Special.Contains(letter, StringComparison.Ordinal) => escaped.Append('\\').Append(letter),
                _ when char.IsControl(letter) => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    // An address is taken as it stands; only a brace or a backslash would break the entry.
    private static string Address(string url) => url
        .Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
