using Ecosystem.Core.Export.Graphs;
using Ecosystem.Core.Export.Pictures;

namespace Ecosystem.Web.Previews.Scenes;

/// <summary>A part of a preview, in pixels.</summary>
internal readonly record struct Frame(double X, double Y, double Width, double Height);

/// <summary>The sheet that a preview is drawn on: a canvas with the font and the inks of the pages on white.</summary>
internal sealed class Sheet(int width, int height)
{
    public static readonly Ink Paper = Ink.Of(0xfcfcfb), Strong = Ink.Of(0x15181c), Soft = Ink.Of(0x4d535b), Faint = Ink.Of(0xd9dce0);

    // Three dots: the font's own ellipsis stands at half height, as Chinese has it.
    private const string More = "...";

    public Canvas Canvas { get; } = new(width, height, Paper);

    public static Font Font => PreviewFont.Value;

    /// <summary>Writes a line; the point is where it begins, on its baseline.</summary>
    public void Write(string text, double x, double y, double size, Ink ink) => Canvas.Fill(Font.Outline(text, new Spot(x, y), size), ink);

    /// <summary>Breaks a text into lines that are not wider than the measure; a word that is too long by itself, and Chinese, break anywhere.</summary>
    /// <param name="most">Lines; what does not fit ends in an ellipsis.</param>
    public static IReadOnlyList<string> Break(string text, double size, double measure, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Font.Width((line + piece).TrimEnd(), size) > measure)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += line.Length == 0 ? piece.TrimStart() : piece;
        }

        if (line.Trim().Length > 0)
            lines.Add(line.TrimEnd());
        if (lines.Count <= most)
            return lines;
        return [.. lines.Take(most - 1), Cut(lines[most - 1] + More, size, measure)];
    }

    /// <summary>Cuts a line so that it fits, with an ellipsis at its end.</summary>
    public static string Cut(string line, double size, double measure)
    {
        while (line.Length > More.Length && Font.Width(line, size) > measure)
            line = line[..(line.EndsWith(More, StringComparison.Ordinal) ? Math.Max(0, line.Length - More.Length - 1) : line.Length - 1)].TrimEnd() + More;
        return line;
    }

    /// <summary>Words with the space after them; Chinese letters one by one.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' && text[i] < 0x2E80 && i + 1 < text.Length && text[i + 1] < 0x2E80)
                continue;
            if (char.IsHighSurrogate(text[i]))
                continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }
}
