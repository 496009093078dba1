using System.Globalization;
using System.Text;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// Folds text so that writings of the same name become equal: case, accents, full width, punctuation, hyphens and traditional
/// characters. What is left is letters and digits, with single spaces where anything else stood.
/// </summary>
internal static class TextFold
{
    private static readonly Lazy<char[]> Simplified = new(ReadSimplified);

    /// <summary>The folded text: <c>月之暗面 (Moonshot-AI)</c> becomes <c>月之暗面 moonshot ai</c>.</summary>
    public static string Fold(string text)
    {
        var simplified = Simplified.Value;
        var folded = new StringBuilder(text.Length);
        foreach (var letter in IsPlain(text) ? text : WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (IsSilent(letter))
                continue;
            if (char.IsLetterOrDigit(letter))
                folded.Append(simplified[char.ToLowerInvariant(letter)]);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>True for scripts that set no spaces between words: each character begins one.</summary>
    public static bool IsHan(char letter) => letter >= '\u2E80' && !char.IsSurrogate(letter);

    /// <summary>True where a word begins at <paramref name="letter"/> after <paramref name="before"/>, both without a space between them.</summary>
    public static bool Begins(char before, char letter) =>
        IsHan(letter) || IsHan(before) || char.IsDigit(before) != char.IsDigit(letter);

    /// <summary>Accents, and apostrophes within a word (<c>Xi'an</c>), leave no trace.</summary>
    private static bool IsSilent(char letter) =>
        letter is '\'' or '\u2019' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    /// <summary>Plain ASCII and the common Chinese characters are their own normal form, and most of what there is to fold.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (letter is > '\u007F' and (< '\u4E00' or > '\u9FFF'))
                return false;
        }

        return true;
    }

    /// <summary>A lone surrogate, which an address can carry, has no normal form.</summary>
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;

    private static char[] ReadSimplified()
    {
        var map = new char[char.MaxValue + 1];
        for (var i = 0; i < map.Length; i++)
            map[i] = (char)i;
        using var stream = typeof(TextFold).Assembly.GetManifestResourceStream("traditional.txt")
            ?? throw new InvalidOperationException("The map of traditional characters is not embedded: build with build/han/Han.targets.");
        using var reader = new StreamReader(stream);
        var (traditional, simplified) = (reader.ReadLine()!, reader.ReadLine()!);
        for (var i = 0; i < traditional.Length; i++)
            map[traditional[i]] = simplified[i];
        return map;
    }
}
