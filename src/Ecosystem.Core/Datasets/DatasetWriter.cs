using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets;

/// <summary>Writes a data package: sorted, minimally quoted, the same bytes for the same dataset.</summary>
public static class DatasetWriter
{
    /// <summary>
    /// Writes every file of the package into a folder, which is made when it is not there. The files are written aside and moved into place
    /// when all of them are complete, the descriptor last.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written to; the files that stood in it are as they were.</exception>
    public static void Write(Dataset dataset, string directory)
    {
        var aside = Path.Combine(directory, ".writing-" + Path.GetRandomFileName());
        Directory.CreateDirectory(aside);
        try
        {
            DatasetFile[] files = [.. DatasetFile.Of(dataset)];
            foreach (var file in files)
                Write(file, aside);
            foreach (var file in files)
                File.Move(Path.Combine(aside, file.Name), Path.Combine(directory, file.Name), overwrite: true);
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    private static void Write(DatasetFile file, string directory)
    {
        using var output = File.Create(Path.Combine(directory, file.Name));
        file.Write(output);
    }
}
