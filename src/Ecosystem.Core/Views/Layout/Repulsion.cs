namespace Ecosystem.Core.Views.Layout;

/// <summary>Every body pushes every other away with its mass over the distance; what it returns is an acceleration.</summary>
internal abstract class Repulsion
{
    /// <summary>Above this many bodies far ones are taken together.</summary>
    private const int ExactUpTo = 1200;

    /// <summary>Bodies closer than this push no harder; squared.</summary>
    protected const double Nearest = 0.05;

    /// <summary>Adds to the accelerations what all other bodies do, times <paramref name="strength"/>.</summary>
    public abstract void Add(Bodies bodies, double strength, double[] ax, double[] ay);

    public static Repulsion For(int count) => count <= ExactUpTo ? new EachPair() : new ByQuadTree(count);

    private sealed class EachPair : Repulsion
    {
        public override void Add(Bodies bodies, double strength, double[] ax, double[] ay)
        {
            var (x, y, mass) = (bodies.X, bodies.Y, bodies.Mass);
            for (var i = 0; i < x.Length; i++)
            {
                var (xi, yi, mi) = (x[i], y[i], mass[i] * strength);
                double sumX = 0, sumY = 0;
                for (var j = i + 1; j < x.Length; j++)
                {
                    var (dx, dy) = (xi - x[j], yi - y[j]);
                    var push = 1 / (dx * dx + dy * dy + Nearest);
                    sumX += dx * push * mass[j];
                    sumY += dy * push * mass[j];
                    ax[j] -= dx * push * mi;
                    ay[j] -= dy * push * mi;
                }

                ax[i] += sumX * strength;
                ay[i] += sumY * strength;
            }
        }
    }

    private sealed class ByQuadTree(int count) : Repulsion
    {
        private readonly QuadTree _tree = new(count);

        public override void Add(Bodies bodies, double strength, double[] ax, double[] ay)
        {
            _tree.Build(bodies.X, bodies.Y, bodies.Mass);
            for (var i = 0; i < bodies.Count; i++)
            {
                var (px, py) = _tree.PushOn(i, Nearest);
                ax[i] += px * strength;
                ay[i] += py * strength;
            }
        }
    }
}
