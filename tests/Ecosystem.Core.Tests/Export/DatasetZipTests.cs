using System.IO.Compression;
using Ecosystem.Core.Datasets;
using Ecosystem.Core.Export;
using Ecosystem.Core.Tests.Datasets;

namespace Ecosystem.Core.Tests.Export;

public class DatasetZipTests
{
    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Pack().ToArray().ShouldBe(Pack().ToArray());

    /// <summary>Every file of the archive is the file of the package, which another implementation of the standard finds valid (FrictionlessTests).</summary>
    [Fact]
    public void Write_RealDataset_HoldsThePackageByteForByte()
    {
        using var archive = new ZipArchive(Pack());
        archive.Entries.Select(entry => entry.FullName).ShouldBe([DatasetSchema.Descriptor, .. DatasetSchema.Tables.Select(table => table.File)]);
        foreach (var entry in archive.Entries)
        {
            using var packed = new MemoryStream();
            using (var content = entry.Open())
                content.CopyTo(packed);
            packed.ToArray().ShouldBe(File.ReadAllBytes(Path.Combine(PackageFolder.Real, entry.FullName)), entry.FullName);
            entry.LastWriteTime.DateTime.ShouldBe(RealData.Snapshot.Today.ToDateTime(TimeOnly.MinValue));
        }
    }

    private static MemoryStream Pack()
    {
        var file = new MemoryStream();
        DatasetZip.Write(RealData.Snapshot.Dataset, file);
        file.Position = 0;
        return file;
    }
}
