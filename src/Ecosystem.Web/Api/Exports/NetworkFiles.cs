using System.Text.Json;
using Ecosystem.Core.Export;
using Ecosystem.Core.Export.Graphs;
using Ecosystem.Web.Explore;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Api.Exports;

/// <summary>The network of the deals that pass a filter, as files for graph tools.</summary>
internal static class NetworkFiles
{
    public static void MapNetworkFiles(this RouteGroupBuilder export)
    {
        export.MapGet("/network.gexf", (ApiRequest request, ExportNotes notes) => File(request, notes, "gexf", "application/gexf+xml", Gexf.Write))
            .WithName("exportNetworkGexf").WithSummary("The network as GEXF 1.3 for Gephi: typed attributes, places, and time as spells.")
            .Produces<string>(contentType: "application/gexf+xml").WithMetadata(new TakesFilter(), new SpeaksLanguages());
        export.MapGet("/network.graphml", (ApiRequest request, ExportNotes notes) => File(request, notes, "graphml", "application/graphml+xml", GraphMl.Write))
            .WithName("exportNetworkGraphMl").WithSummary("The network as GraphML for yEd, NetworkX, igraph: typed attributes and places.")
            .Produces<string>(contentType: "application/graphml+xml").WithMetadata(new TakesFilter(), new SpeaksLanguages());
        export.MapGet("/network.json", Json)
            .WithName("exportNetworkJson").WithSummary("The network as JSON: nodes and edges of the API with their places and first and last days.")
            .Produces<NetworkJson>().WithMetadata(new TakesFilter(), new SpeaksLanguages());
    }

    private static Results<ExportFile, ProblemHttpResult> File(ApiRequest request, ExportNotes notes, string extension, string type, Action<Stream, NetworkGraph, ExportNote> write)
    {
        var (filter, problem) = request.Filter();
        if (problem is not null)
            return problem;
        return ExportFile.Buffered(type + "; charset=utf-8", ExportName.Of("network", request.Snapshot, filter, extension), output =>
            write(output, NetworkGraph.Of(request.Snapshot, request.Snapshot.Select(filter), filter.Group), notes.Of(request, filter, ExploreView.Network)));
    }

    private static Results<ExportFile, ProblemHttpResult> Json(ApiRequest request, ExportNotes notes, IOptions<JsonOptions> json)
    {
        var (filter, problem) = request.Filter();
        if (problem is not null)
            return problem;
        return new ExportFile("application/json; charset=utf-8", ExportName.Of("network", request.Snapshot, filter, "json"), (output, cancellation) =>
        {
            var graph = NetworkGraph.Of(request.Snapshot, request.Snapshot.Select(filter), filter.Group);
            return JsonSerializer.SerializeAsync(output, NetworkJson.Of(graph, notes.Of(request, filter, ExploreView.Network)), json.Value.SerializerOptions, cancellation);
        });
    }
}
