namespace Ecosystem.Core.Views.Layout;

/// <summary>
/// A connected part of the graph as columns, with indexes of its own. Only + − × ÷ and √ are used on the positions:
/// sine and logarithm differ in the last digit from one machine to another, and a force layout would magnify that.
/// </summary>
internal sealed class Bodies
{
    public Bodies(int count, LayoutEdge[] edges, double[] radii)
    {
        Count = count;
        Edges = edges;
        Radius = radii;
        X = new double[count];
        Y = new double[count];
        Degree = new int[count];
        foreach (var edge in edges)
        {
            Degree[edge.Source]++;
            Degree[edge.Target]++;
        }

        Mass = [.. Degree.Select(degree => degree + 1.0)];
    }

    public int Count { get; }
    public LayoutEdge[] Edges { get; }
    public double[] X { get; }
    public double[] Y { get; }
    public double[] Radius { get; }
    public int[] Degree { get; }

    /// <summary>How hard a body pushes others away: its number of neighbours and itself.</summary>
    public double[] Mass { get; }

    /// <summary>Neighbours of each body, in the order of the edges.</summary>
    public int[][] Neighbours()
    {
        var filled = new int[Count];
        var lists = new int[Count][];
        for (var i = 0; i < Count; i++)
            lists[i] = new int[Degree[i]];
        foreach (var (source, target, _) in Edges)
        {
            lists[source][filled[source]++] = target;
            lists[target][filled[target]++] = source;
        }

        return lists;
    }

    /// <summary>Moves the centre of mass to the origin.</summary>
    public void Center()
    {
        double x = 0, y = 0, mass = 0;
        for (var i = 0; i < Count; i++)
        {
            x += X[i] * Mass[i];
            y += Y[i] * Mass[i];
            mass += Mass[i];
        }

        for (var i = 0; i < Count; i++)
        {
            X[i] -= x / mass;
            Y[i] -= y / mass;
        }
    }

    /// <summary>Turns the longest extent into the horizontal. Bodies must be centred.</summary>
    public void LayFlat()
    {
        double xx = 0, xy = 0, yy = 0;
        for (var i = 0; i < Count; i++)
        {
            xx += X[i] * X[i];
            xy += X[i] * Y[i];
            yy += Y[i] * Y[i];
        }

        // The eigenvector of the larger eigenvalue of the covariance, without trigonometry.
        var half = (xx - yy) / 2;
        var root = Math.Sqrt(half * half + xy * xy);
        var (ax, ay) = half >= 0 ? (half + root, xy) : (xy, root - half);
        var length = Math.Sqrt(ax * ax + ay * ay);
        if (length < 1e-12)
            return;
        var (cos, sin) = (ax / length, ay / length);
        for (var i = 0; i < Count; i++)
            (X[i], Y[i]) = (X[i] * cos + Y[i] * sin, Y[i] * cos - X[i] * sin);
    }
}
