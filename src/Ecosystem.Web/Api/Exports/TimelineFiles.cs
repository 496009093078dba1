using System.Text;
using Ecosystem.Core.Export;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;
using Ecosystem.Web.Explore;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api.Exports;

/// <summary>The timeline of the deals that pass a filter, as a file.</summary>
internal static class TimelineFiles
{
    private const string Kind = "lanes", Order = "lane-order";

    public static void MapTimelineFiles(this RouteGroupBuilder export) => export.MapGet("/timeline.csv", Csv)
        .WithName("exportTimeline").WithSummary("The timeline of a filter as CSV: lane by lane, one line per deal and lane.")
        .Produces<string>(contentType: "text/csv").WithMetadata(
            new TakesFilter(), new SpeaksLanguages(),
            new Takes(Kind, $"What the lanes stand for: {string.Join(", ", Vocabulary<LaneKind>.Names)}. Usually {Vocabulary<LaneKind>.Name(LaneKind.Target)}."),
            new Takes(Order, $"Order of the lanes: {string.Join(", ", Vocabulary<LaneOrder>.Names)}. Usually {Vocabulary<LaneOrder>.Name(LaneOrder.Money)}."));

    private static Results<ExportFile, ProblemHttpResult> Csv(ApiRequest request, LaneList list)
    {
        var (filter, wrongFilter) = request.Filter(Kind, Order);
        var (lanes, wrongKind) = request.Choice(Kind, Vocabulary<LaneKind>.Name(LaneKind.Target), Vocabulary<LaneKind>.Names);
        var (order, wrongOrder) = request.Choice(Order, Vocabulary<LaneOrder>.Name(LaneOrder.Money), Vocabulary<LaneOrder>.Names);
        if ((wrongFilter ?? wrongKind ?? wrongOrder) is { } problem)
            return problem;
        var kind = Vocabulary<LaneKind>.Parse(lanes);
        return new ExportFile("text/csv; charset=utf-8", ExportName.Of($"timeline-by-{lanes}", request.Snapshot, filter, "csv"), async (output, cancellation) =>
        {
            await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            var sorted = list.Of(request.Snapshot, request.Snapshot.Select(filter), kind, filter.Group, Vocabulary<LaneOrder>.Parse(order));
            await TimelineCsv.WriteAsync(text, sorted, list.NameOf, request.Site, cancellation);
        });
    }
}
