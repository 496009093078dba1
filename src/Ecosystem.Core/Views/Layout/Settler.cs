namespace Ecosystem.Core.Views.Layout;

/// <summary>
/// Settles one connected part: first its core without leaves from a spiral start, then everything, each leaf starting beside
/// its only neighbour. Starting with all at once would leave leaves caught between strangers.
/// </summary>
internal sealed class Settler(Bodies bodies, double aspect, LayoutRandom random)
{
    // Cosine and sine of the golden angle: turning by it again and again never lines up.
    private const double GoldenCos = -0.7373688780783197;
    private const double GoldenSin = 0.6754902942615238;

    public void Run()
    {
        var core = Core();
        if (core.Length > 1)
            SettleCore(core);
        bodies.Center();
        bodies.LayFlat();
        FanLeaves();
        new ForceSettling(bodies, new Settling(Steps(bodies.Count), 6, aspect)).Run();
        bodies.Center();
    }

    /// <summary>Fewer steps for large graphs: they cost more each, and nobody reads single nodes in them before filtering.</summary>
    private static int Steps(int count) => count switch { <= 1200 => 500, <= 6000 => 300, _ => 180 };

    private int[] Core()
    {
        var inner = Enumerable.Range(0, bodies.Count).Where(i => bodies.Degree[i] > 1).ToArray();
        return inner.Length > 0 ? inner : [0];
    }

    private void SettleCore(int[] core)
    {
        var place = new Dictionary<int, int>(core.Length);
        foreach (var body in core)
            place.Add(body, place.Count);
        var edges = bodies.Edges
            .Where(edge => place.ContainsKey(edge.Source) && place.ContainsKey(edge.Target))
            .Select(edge => new LayoutEdge(place[edge.Source], place[edge.Target], edge.Weight));
        var inner = new Bodies(core.Length, [.. edges], [.. core.Select(i => bodies.Radius[i])]);
        for (var i = 0; i < core.Length; i++)
            inner.Mass[i] = bodies.Mass[core[i]];
        StartOnSpiral(inner);
        new ForceSettling(inner, new Settling(Steps(core.Length), 30, aspect)).Run();
        for (var i = 0; i < core.Length; i++)
            (bodies.X[core[i]], bodies.Y[core[i]]) = (inner.X[i], inner.Y[i]);
    }

    /// <summary>The heaviest in the middle, the others around it in falling order.</summary>
    private void StartOnSpiral(Bodies inner)
    {
        var (cos, sin) = (1.0, 0.0);
        var rank = 0;
        foreach (var i in Enumerable.Range(0, inner.Count).OrderByDescending(i => inner.Mass[i]).ThenBy(i => i))
        {
            var radius = 8 * Math.Sqrt(rank++);
            inner.X[i] = radius * cos + random.Signed();
            inner.Y[i] = radius * sin + random.Signed();
            (cos, sin) = (cos * GoldenCos - sin * GoldenSin, cos * GoldenSin + sin * GoldenCos);
        }
    }

    private void FanLeaves()
    {
        var neighbours = bodies.Neighbours();
        for (var hub = 0; hub < bodies.Count; hub++)
        {
            var reach = Math.Sqrt(2 * bodies.Mass[hub]);
            var (cos, sin) = (1.0, 0.0);
            foreach (var leaf in neighbours[hub].Where(other => bodies.Degree[other] == 1 && (bodies.Degree[hub] > 1 || other > hub)))
            {
                bodies.X[leaf] = bodies.X[hub] + reach * cos + 0.1 * random.Signed();
                bodies.Y[leaf] = bodies.Y[hub] + reach * sin + 0.1 * random.Signed();
                (cos, sin) = (cos * GoldenCos - sin * GoldenSin, cos * GoldenSin + sin * GoldenCos);
            }
        }
    }
}
