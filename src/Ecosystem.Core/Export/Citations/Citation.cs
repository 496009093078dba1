namespace Ecosystem.Core.Export.Citations;

/// <summary>How to cite the dataset, or a part of it, in one of its states. BibTeX and CSL-JSON are made of it by <see cref="BibTex"/> and <see cref="CslJson"/>.</summary>
/// <param name="Id">Says what is cited, in letters, digits, dots and hyphens: <c>ecosystem-moonshot-ai-2026.11.22-1a2b3c4</c>.</param>
/// <param name="Title">What is cited: the dataset's title, a name, a deal in a sentence, a view in words.</param>
/// <param name="Container">The dataset that holds it; null when it is the dataset itself.</param>
/// <param name="Url">Its page.</param>
/// <param name="Version">Version of the dataset.</param>
/// <param name="Date">The day of that version.</param>
/// <param name="Sentence">The same, ready to be put into a text.</param>
public sealed record Citation(string Id, string Title, string? Container, string Url, string Version, DateOnly Date, string Sentence)
{
    /// <summary>The id of a citation: what is not a letter or digit becomes a hyphen; a long one is cut.</summary>
    public static string IdOf(string what, string version)
    {
        var id = string.Join('-', new string([.. what.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return $"ecosystem-{(id.Length > 80 ? id[..80].TrimEnd('-') : id)}-{version}";
    }
}
