namespace Ecosystem.Core.Tests.Datasets;

/// <summary>The real data package, and copies of it to break.</summary>
internal sealed class PackageFolder : IDisposable
{
    private PackageFolder(string path) => Path = path;

    /// <summary>The folder <c>data/</c> of the checkout.</summary>
    public static string Real { get; } = FindReal();

    public string Path { get; }

    /// <summary>A folder that is gone after the test.</summary>
    public static PackageFolder Empty() => new(Directory.CreateTempSubdirectory("ecosystem-data-").FullName);

    /// <summary>A copy of the real package that is gone after the test.</summary>
    public static PackageFolder Copy()
    {
        var copy = Empty();
        foreach (var file in Directory.EnumerateFiles(Real))
            File.Copy(file, System.IO.Path.Combine(copy.Path, System.IO.Path.GetFileName(file)));
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string FindReal()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Ecosystem.slnx")))
            folder = folder.Parent;
        return System.IO.Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside the checkout."), "data");
    }
}
