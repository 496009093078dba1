using System.Globalization;

namespace Ecosystem.Web.Organizations;

/// <summary>What drawings on the server need: numbers as SVG writes them, and a guess of how wide a text will be.</summary>
internal static class Drawing
{
    /// <summary>Two decimals, whatever the reader's language.</summary>
    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A path; the numbers are written as SVG wants them.</summary>
    public static string Path(FormattableString path) => string.Format(CultureInfo.InvariantCulture, path.Format,
        [.. path.GetArguments().Select(argument => argument is double number ? Math.Round(number, 2) : argument)]);

    /// <summary>About how wide a text is; a little too wide rather than too narrow. Chinese characters are square.</summary>
    public static double Width(string text, double size) => text.Sum(letter => letter >= 0x2E80 ? 1.0 : char.IsUpper(letter) ? 0.68 : 0.56) * size;
}
