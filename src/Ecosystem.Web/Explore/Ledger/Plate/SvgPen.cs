using System.Globalization;
using System.Xml.Linq;

namespace Ecosystem.Web.Explore.Ledger.Plate;

/// <summary>Draws on an SVG sheet of its own: no style sheet, no script, no font and no picture from elsewhere, so that it opens the same everywhere.</summary>
internal sealed class SvgPen
{
    /// <summary>Inks of the light theme (wwwroot/css/tokens.css): a sheet is read on paper.</summary>
    public const string Ink = "#16191d", Soft = "#4a4f57", Quiet = "#646a72", Line = "#dfdfda", Strong = "#c3c4bf", Ground = "#f3f3f0", Bar = "#8b9098", Hatch = "url(#hatch)";

    private const string Sans = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly XElement sheet = new(Svg + "g");

    public void Text(double x, double y, string text, double size = 13, string fill = Ink, bool right = false, bool bold = false) => sheet.Add(new XElement(Svg + "text",
        new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("font-size", N(size)), new XAttribute("fill", fill),
        right ? new XAttribute("text-anchor", "end") : null, bold ? new XAttribute("font-weight", "600") : null, Xml(text)));

    public void Rect(double x, double y, double width, double height, string fill)
    {
        if (width > 0)
            sheet.Add(new XElement(Svg + "rect", new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("width", N(width)), new XAttribute("height", N(height)), new XAttribute("fill", fill)));
    }

    /// <summary>A lock: held in escrow.</summary>
    public void Lock(double x, double y) => sheet.Add(new XElement(Svg + "path",
        new XAttribute("d", $"M{N(x)} {N(y + 4)}h8v6h-8zM{N(x + 1.8)} {N(y + 4)}v-1.5a2.2 2.2 0 0 1 4.4 0v1.5"), new XAttribute("fill", "none"), new XAttribute("stroke", Ink), new XAttribute("stroke-width", "1.2")));

    /// <summary>The sheet, as large as what was drawn on it.</summary>
    /// <param name="title">What those hear who do not see it.</param>
    public XDocument ToDocument(double width, double height, string title, string description) => new(new XElement(Svg + "svg",
        new XAttribute("width", N(width)), new XAttribute("height", N(height)), new XAttribute("viewBox", $"0 0 {N(width)} {N(height)}"), new XAttribute("font-family", Sans), new XAttribute("role", "img"),
        new XElement(Svg + "title", Xml(title)), new XElement(Svg + "desc", Xml(description)),
        new XElement(Svg + "defs", new XElement(Svg + "pattern",
            new XAttribute("id", "hatch"), new XAttribute("width", 5), new XAttribute("height", 5), new XAttribute("patternUnits", "userSpaceOnUse"), new XAttribute("patternTransform", "rotate(-45)"),
            new XElement(Svg + "rect", new XAttribute("width", 5), new XAttribute("height", 5), new XAttribute("fill", "#f4f4f5")),
            new XElement(Svg + "rect", new XAttribute("width", "1.3"), new XAttribute("height", 5), new XAttribute("fill", "#7f848b")))),
        new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#ffffff")), sheet));

    /// <summary>About how wide a text stands, in the sheet's units; Chinese stands about twice as wide as Latin.</summary>
    public static double WidthOf(string text, double size) => text.Sum(letter => letter > 0x2E7F ? 1.0 : char.IsUpper(letter) || char.IsDigit(letter) ? 0.64 : 0.54) * size;

    /// <summary>The text, cut so that it fits.</summary>
    public static string Fitted(string text, double size, double width)
    {
        if (WidthOf(text, size) <= width)
            return text;
        var fits = text.Length;
        while (fits > 1 && WidthOf(text[..fits], size) + size > width)
            fits--;
        return text[..fits].TrimEnd() + "…";
    }

    /// <summary>The text in lines that fit, broken between words.</summary>
    public static IEnumerable<string> Lines(string text, double size, double width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && WidthOf($"{line} {word}", size) > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
            yield return line;
    }

    private static string Xml(string text) => string.Concat(text.Where(letter => System.Xml.XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
