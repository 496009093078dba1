using Ecosystem.Web.Api.Exports;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Explore;

/// <summary>What stands around a timeline that is taken away as a picture, as the script sets it; see Client/src/timeline/poster.ts.</summary>
/// <param name="Notes">The filter in words, and what the set amounts to; a line each.</param>
/// <param name="Source">Where it comes from; a line each.</param>
/// <param name="File">Name of the file without its ending.</param>
public sealed record TimelineCaption(string Title, IReadOnlyList<string> Notes, IReadOnlyList<string> Source, string File);

/// <summary>Writes it in the reader's language.</summary>
public sealed class TimelinePlate(IStringLocalizer<ExploreText> text, PlateText around)
{
    /// <param name="address">Where the same view is found.</param>
    public TimelineCaption Of(ExploreState state, string address) => new(
        text["Plate.Timeline"], [around.Filter(state), around.Figures(state)], around.Source(state.Snapshot, address),
        ExportName.Of("timeline", state.Snapshot, state.Filter));
}
