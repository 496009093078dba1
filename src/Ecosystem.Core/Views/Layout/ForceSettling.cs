namespace Ecosystem.Core.Views.Layout;

/// <summary>How a settling runs.</summary>
/// <param name="Steps">Number of steps; the heat falls from 1 to 0 over them.</param>
/// <param name="FirstStride">The longest way a body may go in the first step.</param>
/// <param name="Aspect">Width over height of the shape that gravity presses the whole into.</param>
internal sealed record Settling(int Steps, double FirstStride, double Aspect)
{
    /// <summary>Push of one unit of mass at distance one.</summary>
    public double Push { get; init; } = 1;

    /// <summary>Pull to the centre per unit of distance.</summary>
    public double Gravity { get; init; } = 0.022;

    /// <summary>
    /// Distance from which an edge pulls hardly harder the longer it gets, so that far clusters stay apart: the idea of the
    /// LinLog energy, without its logarithm.
    /// </summary>
    public double Slack { get; init; } = 18;

    /// <summary>An edge to a leaf pulls with this share, so that leaves fan out around their hub.</summary>
    public double LeafPull { get; init; } = 0.55;
}

/// <summary>
/// Lets bodies settle under forces in the spirit of ForceAtlas2 (Jacomy and others, 2014): repulsion by degree, attraction along edges,
/// gravity. Forces are divided by the body's mass, so hubs do not swing, and strides shrink as the whole cools.
/// </summary>
internal sealed class ForceSettling(Bodies bodies, Settling settling)
{
    private const double Friction = 0.55;

    private readonly double[] _ax = new double[bodies.Count];
    private readonly double[] _ay = new double[bodies.Count];
    private readonly double[] _vx = new double[bodies.Count];
    private readonly double[] _vy = new double[bodies.Count];
    private readonly Repulsion _repulsion = Repulsion.For(bodies.Count);

    public void Run()
    {
        for (var step = 0; step < settling.Steps; step++)
        {
            var heat = 1 - (double)step / settling.Steps;
            Array.Clear(_ax);
            Array.Clear(_ay);
            _repulsion.Add(bodies, settling.Push, _ax, _ay);
            Attract();
            Gravitate();
            Move(heat * heat * settling.FirstStride + 1e-3);
        }
    }

    private void Attract()
    {
        var (x, y, mass) = (bodies.X, bodies.Y, bodies.Mass);
        foreach (var (source, target, weight) in bodies.Edges)
        {
            var (dx, dy) = (x[target] - x[source], y[target] - y[source]);
            var leaf = bodies.Degree[source] == 1 || bodies.Degree[target] == 1;
            var pull = (leaf ? settling.LeafPull : 1) * weight / (1 + Math.Sqrt(dx * dx + dy * dy) / settling.Slack);
            _ax[source] += dx * pull / mass[source];
            _ay[source] += dy * pull / mass[source];
            _ax[target] -= dx * pull / mass[target];
            _ay[target] -= dy * pull / mass[target];
        }
    }

    private void Gravitate()
    {
        var (alongX, alongY) = (settling.Gravity / settling.Aspect, settling.Gravity * settling.Aspect);
        for (var i = 0; i < bodies.Count; i++)
        {
            _ax[i] -= bodies.X[i] * alongX;
            _ay[i] -= bodies.Y[i] * alongY;
        }
    }

    private void Move(double longest)
    {
        for (var i = 0; i < bodies.Count; i++)
        {
            var (vx, vy) = ((_vx[i] + _ax[i]) * Friction, (_vy[i] + _ay[i]) * Friction);
            var length = Math.Sqrt(vx * vx + vy * vy);
            if (length > longest)
                (vx, vy) = (vx * longest / length, vy * longest / length);
            (_vx[i], _vy[i]) = (vx, vy);
            bodies.X[i] += vx;
            bodies.Y[i] += vy;
        }
    }
}
