using Ecosystem.Core.Datasets;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Tests.Datasets;

namespace Ecosystem.Core.Tests;

/// <summary>The real dataset, read once for all tests.</summary>
public static class RealData
{
    private static readonly Lazy<Snapshot> Built = new(() => Snapshot.Build(Read()));

    public static Snapshot Snapshot => Built.Value;

    public static Dataset Read() =>
        DatasetReader.Read(PackageFolder.Real).Dataset ?? throw new InvalidOperationException("The real data package has problems.");
}
