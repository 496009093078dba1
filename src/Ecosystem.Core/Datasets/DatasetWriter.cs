using Ecosystem.Core.Datasets.Package;
using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
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
            WriteTables(dataset, aside);
            foreach (var table in DatasetSchema.Tables)
                Move(aside, directory, table.File);
            File.WriteAllText(Path.Combine(aside, DatasetSchema.Descriptor), DescriptorWriter.Text(dataset.Date));
            Move(aside, directory, DatasetSchema.Descriptor);
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    private static void Move(string from, string to, string file) =>
        File.Move(Path.Combine(from, file), Path.Combine(to, file), overwrite: true);

    private static void WriteTables(Dataset dataset, string directory)
    {
        Write(OrganizationTables.Organizations, DatasetAssembly.Sorted(dataset.Organizations, it => it.Id));
        Write(OrganizationTables.People, DatasetAssembly.Sorted(dataset.People, it => it.Id));
        Write(OrganizationTables.Roles, DatasetAssembly.Sorted(dataset.Roles, it => it.Id));
        Write(DealTables.Deals, DatasetAssembly.Sorted(dataset.Deals, it => it.Id));
        Write(DealTables.Participations, DatasetAssembly.Participations(dataset.Deals));
        Write(DealTables.Considerations, DatasetAssembly.Considerations(dataset.Deals));
        Write(TieTables.Valuations, DatasetAssembly.Sorted(dataset.Valuations, it => it.Id));
        Write(TieTables.Relationships, DatasetAssembly.Sorted(dataset.Relationships, it => it.Id));
        Write(TieTables.Products, DatasetAssembly.Sorted(dataset.Products, it => it.Id));
        Write(TieTables.Events, DatasetAssembly.Sorted(dataset.Events, it => it.Id));
        Write(SourceTables.Sources, DatasetAssembly.Sorted(dataset.Sources, it => it.Id));
        Write(SourceTables.Claims, DatasetAssembly.InOrder(dataset.Claims));
        Write(SourceTables.Rates, DatasetAssembly.InOrder(dataset.Rates));
        Write(SourceTables.RateSources, DatasetAssembly.Sorted(dataset.RateSources, it => it.Id));
        Write(SourceTables.Redirects, DatasetAssembly.InOrder(dataset.Redirects));

        void Write<T>(Table<T> table, IEnumerable<T> records) => TableWriter.Write(directory, table, records);
    }
}
