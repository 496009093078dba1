namespace Ecosystem.Storage.Tests;

/// <summary>Where things lie in the checkout that the tests run from.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The curated dataset.</summary>
    public static string Data => Path.Combine(Root, "data");

    /// <summary>The web app as it was built with these tests.</summary>
    public static string App => Path.Combine(
        Root, "src", "Ecosystem.Web", "bin", Path.GetRelativePath(Path.Combine(Root, "tests", "Ecosystem.Storage.Tests", "bin"), AppContext.BaseDirectory), "Ecosystem.Web.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ecosystem.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No checkout around {AppContext.BaseDirectory}.");
    }
}
