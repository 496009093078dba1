using System.Text;
using Ecosystem.Core.Datasets;

namespace Ecosystem.Web.Api.Exports;

/// <summary>Names files so that a folder of them can be told apart: what, filter, version.</summary>
internal static class ExportName
{
    private const int LongestFilter = 80;

    /// <summary><c>ecosystem-deals_form-compute-credits_2026.11.22-1a2b3c4.csv</c></summary>
    public static string Of(string what, Snapshot snapshot, DealFilter filter, string extension) => $"{Of(what, snapshot, filter)}.{extension}";

    /// <summary>The same without its ending, for a file that is made in the browser.</summary>
    public static string Of(string what, Snapshot snapshot, DealFilter filter)
    {
        var chosen = Slug(filter.ToQuery());
        return $"ecosystem-{what}{(chosen.Length > 0 ? "_" + chosen : "")}_{DatasetEdition.ExactVersionOf(snapshot)}";
    }

    private static string Slug(string query)
    {
        var slug = new StringBuilder();
        foreach (var letter in Uri.UnescapeDataString(query))
        {
            if (char.IsLetterOrDigit(letter) || letter is '.')
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, LongestFilter)).Trim('-', '.');
    }
}
