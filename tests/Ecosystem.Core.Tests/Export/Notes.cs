using Ecosystem.Core.Export;
using Ecosystem.Core.Export.Workbooks;

namespace Ecosystem.Core.Tests.Export;

/// <summary>What test files say of themselves.</summary>
internal static class Notes
{
    public static ExportNote Note { get; } = new(
        "Paid with: 算力 & \"credits\"", "https://example.org/explore/deals?form=compute-credits&from=2023", "2026.11.22-1a2b3c4", new DateOnly(2026, 11, 22),
        "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", "Ecosystem (2026). Deals.");

    public static WorkbookWords Words { get; } = new("Deals of <AI>", "Deals", "Considerations", "About", new AboutWords(
        "Filter", "Link", "Version", "Date", "Deals", "Considerations", "Licence", "Cite as", ["Empty is not zero."]));
}
