namespace Ecosystem.Core.Export.Graphs;

/// <summary>What a graph file says of itself, in the one text that the formats have room for.</summary>
internal static class GraphNote
{
    public static string Of(ExportNote note) => string.Join('\n', note.Citation, note.Filter, note.Link, $"{note.Licence} {note.LicenceUrl}");
}
