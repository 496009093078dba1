using System.Globalization;

namespace Ecosystem.Core.Datasets.Package;

/// <summary>What the descriptor says of every edition, and how the dataset's day is written into it: as its version and as the moment of creation.</summary>
internal static class DescriptorFacts
{
    public const string Title = "Who funds China's AI companies, and with what";
    public const string LicenceUrl = "https://creativecommons.org/licenses/by/4.0/";

    private const string CreatedFormat = "yyyy-MM-dd'T00:00:00Z'";

    public static string VersionOf(DateOnly date) => date.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture);

    public static string CreatedOf(DateOnly date) => date.ToString(CreatedFormat, CultureInfo.InvariantCulture);

    public static bool TryDate(string? created, out DateOnly date) =>
        DateOnly.TryParseExact(created, CreatedFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
