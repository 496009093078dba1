using System.Globalization;

namespace Ecosystem.Core.Datasets.Package;

/// <summary>How the dataset's day is written into the descriptor: as its version and as the moment of creation.</summary>
internal static class DescriptorFacts
{
    private const string CreatedFormat = "yyyy-MM-dd'T00:00:00Z'";

    public static string VersionOf(DateOnly date) => date.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture);

    public static string CreatedOf(DateOnly date) => date.ToString(CreatedFormat, CultureInfo.InvariantCulture);

    public static bool TryDate(string? created, out DateOnly date) =>
        DateOnly.TryParseExact(created, CreatedFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
