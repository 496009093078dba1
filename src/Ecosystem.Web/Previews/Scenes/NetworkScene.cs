using Ecosystem.Core.Export.Graphs;
using Ecosystem.Core.Export.Pictures;

namespace Ecosystem.Web.Previews.Scenes;

/// <summary>The network of a set of deals: edges in the colours of their forms, nodes by dollars, the largest ones named.</summary>
internal static class NetworkScene
{
    private const double NameSize = 17;

    public static void Draw(Sheet sheet, Frame frame, Snapshot snapshot, PreviewCard card)
    {
        var graph = NetworkGraph.Of(snapshot, card.Deals, card.Group);
        var nodes = graph.Nodes.Where(node => node.X is not null).ToArray();
        if (nodes.Length == 0)
            return;
        var places = Places(nodes, frame);
        foreach (var edge in graph.Edges.OrderBy(edge => edge.Edge.Usd.Low).Where(edge => places.ContainsKey(edge.Edge.Source) && places.ContainsKey(edge.Edge.Target)))
        {
            var width = edge.Edge.Usd.IsDisclosed ? 1.6 + 7 * Math.Sqrt(Math.Min((double)edge.Edge.Usd.Low, 6e9) / 6e9) : 1.3;
            sheet.Canvas.Fill(Shape.Line(places[edge.Edge.Source], places[edge.Edge.Target], width), GraphInk.Of(edge.Forms), nodes.Length > 60 ? 0.5 : 0.75);
        }

        var scale = nodes.Length switch { > 200 => 0.75, > 60 => 1, _ => 1.35 };
        foreach (var node in nodes.OrderBy(node => node.Size))
            DrawNode(sheet.Canvas, node, places[node.Node.Id], Math.Max(2.4, node.Size * scale), node.Node.Id == card.Focus);
        DrawNames(sheet, frame, nodes, places, scale, card.Focus);
    }

    private static void DrawNode(Canvas canvas, GraphNode node, Spot place, double radius, bool focus)
    {
        canvas.Fill(Shape.Disc(place.X, place.Y, radius + 1.5), Sheet.Paper);
        canvas.Fill(Shape.Disc(place.X, place.Y, radius), focus || node.Node.Raised.Of > 0 ? Sheet.Strong : Sheet.Soft);
        if (!focus && node.Node.Raised.Of == 0 && radius > 4)
            canvas.Fill(Shape.Disc(place.X, place.Y, radius - 2.2), Sheet.Paper); // Who only invests is drawn as a ring.
    }

    /// <summary>Names beside the largest nodes, wherever none lies over another, over a large node or out of the frame.</summary>
    private static void DrawNames(Sheet sheet, Frame frame, GraphNode[] nodes, Dictionary<string, Spot> places, double scale, string? focus)
    {
        var taken = new List<Frame>();
        var discs = nodes.Select(node => (node.Node.Id, Box: Around(places[node.Node.Id], Math.Max(2.4, node.Size * scale)))).Where(disc => disc.Box.Width > 16).ToArray();
        foreach (var node in nodes.OrderByDescending(node => node.Node.Id == focus).ThenByDescending(node => node.Size).ThenBy(node => node.Node.Id, StringComparer.Ordinal).Take(40))
        {
            var (place, radius, name) = (places[node.Node.Id], Math.Max(2.4, node.Size * scale), Sheet.Cut(NameText.Of(node.Node), NameSize, 220));
            var width = Sheet.Font.Width(name, NameSize);
            foreach (var left in new[] { place.X + radius + 5, place.X - radius - 5 - width })
            {
                var box = new Frame(left - 3, place.Y - NameSize * 0.75, width + 6, NameSize * 1.25);
                if (box.X < frame.X - 10 || box.X + box.Width > frame.X + frame.Width + 20 || taken.Exists(other => Meet(other, box)) || Array.Exists(discs, disc => disc.Id != node.Node.Id && Meet(disc.Box, box)))
                    continue;
                taken.Add(box);
                sheet.Canvas.Fill(Shape.Rectangle(box.X, box.Y, box.Width, box.Height), Sheet.Paper, 0.78);
                sheet.Write(name, left, place.Y + NameSize * 0.35, NameSize, Sheet.Strong);
                break;
            }

            if (taken.Count >= 12)
                break;
        }
    }

    private static Frame Around(Spot place, double radius) => new(place.X - radius, place.Y - radius, 2 * radius, 2 * radius);

    private static bool Meet(Frame a, Frame b) => a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Height && b.Y < a.Y + a.Height;

    /// <summary>The nodes' settled places, made to fill the frame, up turned the right way.</summary>
    private static Dictionary<string, Spot> Places(GraphNode[] nodes, Frame frame)
    {
        var (left, right) = (nodes.Min(node => node.X!.Value), nodes.Max(node => node.X!.Value));
        var (low, high) = (nodes.Min(node => node.Y!.Value), nodes.Max(node => node.Y!.Value));
        const double margin = 26;
        var scale = Math.Min((frame.Width - 2 * margin) / Math.Max(right - left, 1), (frame.Height - 2 * margin) / Math.Max(high - low, 1));
        scale = Math.Min(scale, 3);
        var (middleX, middleY) = (frame.X + frame.Width / 2, frame.Y + frame.Height / 2);
        return nodes.ToDictionary(node => node.Node.Id, node => new Spot(
            middleX + (node.X!.Value - (left + right) / 2) * scale, middleY - (node.Y!.Value - (low + high) / 2) * scale), StringComparer.Ordinal);
    }
}
