namespace Ecosystem.Web.Home.Picture;

/// <summary>A party at its place in the picture.</summary>
/// <param name="Raised">True for one that is the target of a deal.</param>
internal sealed record Spot(NetworkNode Node, double X, double Y, double Radius, bool Raised)
{
    /// <summary>The smallest radius with a shape that can be told.</summary>
    private const double LargeFrom = 2.1;

    public bool IsLarge => Radius >= LargeFrom;

    /// <summary>Who is named first: who is large and takes part in many deals.</summary>
    public double Weight => Radius * Node.Deals;
}

/// <summary>Puts the parties of a network where the large network has them, made to fit.</summary>
internal static class Spots
{
    private const double Margin = 16;
    private const double Floor = 1.3;
    private const double Reach = 6.2;
    private const double Top = 5e9;

    public static Dictionary<string, Spot> Of(Snapshot snapshot, NetworkView view)
    {
        var nodes = GraphPayload.Of(snapshot).Nodes;
        var at = nodes.Id.Select((id, index) => (id, X: nodes.X[index], Y: -nodes.Y[index])).ToDictionary(node => node.id, StringComparer.Ordinal);
        var shown = view.Nodes.Select(node => at[node.Id]).ToArray();
        if (shown.Length == 0)
            return [];
        var (left, top) = (shown.Min(node => node.X), shown.Min(node => node.Y));
        var (width, height) = (shown.Max(node => node.X) - left, shown.Max(node => node.Y) - top);
        var scale = Math.Min((Miniature.Width - 2 * Margin) / Math.Max(width, 1), (Miniature.Height - 2 * Margin) / Math.Max(height, 1));
        var (x, y) = ((Miniature.Width - scale * width) / 2, (Miniature.Height - scale * height) / 2);
        var targets = view.Edges.Select(edge => edge.Target).ToHashSet(StringComparer.Ordinal);
        return view.Nodes.ToDictionary(
            node => node.Id,
            node => new Spot(node, x + (at[node.Id].X - left) * scale, y + (at[node.Id].Y - top) * scale, Radius(node), targets.Contains(node.Id) || node.Raised.Of > 0),
            StringComparer.Ordinal);
    }

    /// <summary>By the square root of the dollars known to be raised or given.</summary>
    private static double Radius(NetworkNode node) =>
        Floor + Reach * Math.Sqrt(Math.Min((double)(node.Raised.Low + node.Invested.Low), Top) / Top);
}
