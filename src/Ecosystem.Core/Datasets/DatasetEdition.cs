using Ecosystem.Core.Datasets.Package;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Datasets;

/// <summary>What a dataset is called where it is cited and taken along.</summary>
public static class DatasetEdition
{
    public const string Publisher = "Ecosystem";
    public const string Title = DescriptorFacts.Title;
    public const string Licence = "CC BY 4.0";
    public const string LicenceUrl = DescriptorFacts.LicenceUrl;

    /// <summary>The version that its day gives it: <c>2026.11.22</c>.</summary>
    public static string VersionOf(DateOnly date) => DescriptorFacts.VersionOf(date);

    /// <summary>The version with the first seven digits of the content's hash, which tells apart two states of one day: <c>2026.11.22-1a2b3c4</c>.</summary>
    public static string ExactVersionOf(Snapshot snapshot) => $"{VersionOf(snapshot.Today)}-{snapshot.Version[..Math.Min(7, snapshot.Version.Length)]}";
}
