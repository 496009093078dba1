using System.Runtime.CompilerServices;
using Ecosystem.Core.Export;

namespace Ecosystem.Web.Api.Exports;

/// <summary>The data package as one file, packed once a snapshot: every download of a version has the same bytes.</summary>
internal static class DatasetArchive
{
    private static readonly ConditionalWeakTable<Snapshot, byte[]> Packed = [];

    public static byte[] Of(Snapshot snapshot) => Packed.GetValue(snapshot, Pack);

    private static byte[] Pack(Snapshot snapshot)
    {
        using var file = new MemoryStream();
        DatasetZip.Write(snapshot.Dataset, file);
        return file.ToArray();
    }
}
