namespace Ecosystem.Web.Hosting.Errors;

/// <summary>The routes whose readers are programs: their errors are problem details, not pages.</summary>
internal static class MachineRoutes
{
    private static readonly PathString[] Roots = ["/api", "/export", "/graph", "/openapi", "/health", "/feeds", "/cite", "/preview"];

    public static bool Include(PathString path) => Roots.Any(root => path.StartsWithSegments(root));
}
