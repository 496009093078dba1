using System.IO.Compression;
using Ecosystem.Core.Datasets;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Export;

/// <summary>
/// The whole data package in one file. Order, times, rights and compression are fixed, so that one version of the data gives the same bytes at every download;
/// unpacked it is, byte for byte, what <see cref="DatasetWriter"/> writes.
/// </summary>
public static class DatasetZip
{
    private const int FileThatAllMayRead = 0x81A4 << 16; // A regular file, rw-r--r--.

    /// <summary>Writes the archive, the descriptor first, as a reader looks for it.</summary>
    public static void Write(Dataset dataset, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in DatasetFile.Of(dataset).OrderBy(file => file.Name != DatasetSchema.Descriptor))
        {
            var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
            entry.LastWriteTime = new DateTimeOffset(dataset.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            entry.ExternalAttributes = FileThatAllMayRead;
            using var content = entry.Open();
            file.Write(content);
        }
    }
}
