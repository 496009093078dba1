using Microsoft.AspNetCore.WebUtilities;

namespace Ecosystem.Web.Sources;

/// <summary>What the list of sources was asked for, as its address says it.</summary>
/// <param name="Text">Words of title or publisher; null for all.</param>
/// <param name="Language">Two-letter code; null for all.</param>
/// <param name="OldestFirst">The latest stand first otherwise.</param>
/// <param name="Page">From 1.</param>
/// <param name="Unknown">What the address asked for that is not known, as name=value.</param>
public sealed record SourceQuestion(string? Text, Reliability? Reliability, string? Language, bool OldestFirst, int Page, IReadOnlyList<string> Unknown)
{
    private const int LongestText = 200;

    /// <summary>Reads an address. What it does not know is named and the rest is kept.</summary>
    public static SourceQuestion Read(string? text, string? reliability, string? language, string? sort, string? page, IReadOnlySet<string> languages)
    {
        var unknown = new List<string>();
        T? Known<T>(string name, string? value, bool isKnown, T? known)
        {
            if (!string.IsNullOrEmpty(value) && !isKnown)
                unknown.Add($"{name}={value}");
            return isKnown ? known : default;
        }

        var level = Known<Reliability?>("reliability", reliability, Vocabulary<Reliability>.TryParse(reliability, out var found), found);
        var tongue = Known("language", language, language is not null && languages.Contains(language), language);
        var oldest = Known("sort", sort, sort is "published" or "-published", sort == "published");
        var number = Known("page", page, int.TryParse(page, out var at) && at > 0, at);
        var asked = text?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, LongestText)] : null;
        return new SourceQuestion(asked, level, tongue, oldest, Math.Max(1, number), unknown);
    }

    /// <summary>The address of a page of the same list.</summary>
    public string Address(int page) => QueryHelpers.AddQueryString("/sources", new Dictionary<string, string?>
    {
        ["q"] = Text,
        ["reliability"] = Reliability is { } level ? Vocabulary<Reliability>.Name(level) : null,
        ["language"] = Language,
        ["sort"] = OldestFirst ? "published" : null,
        ["page"] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
    }.Where(pair => pair.Value is not null));
}
