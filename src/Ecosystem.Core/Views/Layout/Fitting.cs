namespace Ecosystem.Core.Views.Layout;

/// <summary>Brings settled bodies into an ellipse of a given size.</summary>
internal static class Fitting
{
    /// <summary>Below one it spreads the crowded middle and draws stragglers in.</summary>
    private const double Bulge = 0.55;

    /// <summary>Scales both axes so that the bodies fill the ellipse; nobody is left outside. Bodies must be centred.</summary>
    public static void IntoEllipse(Bodies bodies, double halfWidth, double halfHeight)
    {
        var (reachX, reachY) = (Reach(bodies.X), Reach(bodies.Y));
        var distance = new double[bodies.Count];
        for (var i = 0; i < bodies.Count; i++)
        {
            (bodies.X[i], bodies.Y[i]) = (bodies.X[i] / reachX, bodies.Y[i] / reachY);
            distance[i] = Math.Sqrt(bodies.X[i] * bodies.X[i] + bodies.Y[i] * bodies.Y[i]);
        }

        var edge = Math.Max(distance.Max(), 1e-9);
        for (var i = 0; i < bodies.Count; i++)
        {
            // Half way between staying and the square root: a power without Math.Pow, whose last digit varies by machine.
            var share = distance[i] / edge;
            var factor = share < 1e-9 ? 0 : (Bulge + (1 - Bulge) / Math.Sqrt(share)) / edge;
            bodies.X[i] *= factor * halfWidth;
            bodies.Y[i] *= factor * halfHeight;
        }
    }

    /// <summary>A typical large coordinate: far stragglers do not decide it.</summary>
    private static double Reach(double[] coordinates)
    {
        var sizes = coordinates.Select(Math.Abs).Order().ToArray();
        return Math.Max(sizes[(int)(0.97 * (sizes.Length - 1))], 1e-9);
    }
}
