using Ecosystem.Core.Datasets;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Web.Tests.Support;

/// <summary>The snapshot of the real data package, built once for all tests.</summary>
internal static class RealSnapshot
{
    private static readonly Lazy<Snapshot> Built = new(() => Snapshot.Build(
        DatasetReader.Read(Folder()).Dataset ?? throw new InvalidOperationException("The real data package has problems.")));

    public static Snapshot Value => Built.Value;

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ecosystem.slnx")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "data");
    }
}
