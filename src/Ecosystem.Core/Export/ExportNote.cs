namespace Ecosystem.Core.Export;

/// <summary>What a file that was taken away says of itself, so that whoever opens it knows what it holds, as of when, and under which terms.</summary>
/// <param name="Filter">What was chosen, in words.</param>
/// <param name="Link">The page that shows the same set.</param>
/// <param name="Version">Version of the dataset, for example <c>2026.11.22-1a2b3c4</c>.</param>
/// <param name="Date">The day the dataset speaks for.</param>
/// <param name="Licence">Name of the licence.</param>
/// <param name="LicenceUrl">Its text.</param>
/// <param name="Citation">How to cite the set, one sentence.</param>
public sealed record ExportNote(string Filter, string Link, string Version, DateOnly Date, string Licence, string LicenceUrl, string Citation);
