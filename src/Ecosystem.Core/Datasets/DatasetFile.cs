using System.Text;
using Ecosystem.Core.Datasets.Package;
using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets;

/// <summary>One file of a data package and how its bytes are written; the same dataset gives the same bytes.</summary>
/// <param name="Write">Writes the whole file and leaves the stream open.</param>
internal sealed record DatasetFile(string Name, Action<Stream> Write)
{
    /// <summary>Every file of a package, tables first and the descriptor last.</summary>
    public static IEnumerable<DatasetFile> Of(Dataset dataset) =>
    [
        Table(OrganizationTables.Organizations, DatasetAssembly.Sorted(dataset.Organizations, it => it.Id)),
        Table(OrganizationTables.People, DatasetAssembly.Sorted(dataset.People, it => it.Id)),
        Table(OrganizationTables.Roles, DatasetAssembly.Sorted(dataset.Roles, it => it.Id)),
        Table(DealTables.Deals, DatasetAssembly.Sorted(dataset.Deals, it => it.Id)),
        Table(DealTables.Participations, DatasetAssembly.Participations(dataset.Deals)),
        Table(DealTables.Considerations, DatasetAssembly.Considerations(dataset.Deals)),
        Table(TieTables.Valuations, DatasetAssembly.Sorted(dataset.Valuations, it => it.Id)),
        Table(TieTables.Relationships, DatasetAssembly.Sorted(dataset.Relationships, it => it.Id)),
        Table(TieTables.Products, DatasetAssembly.Sorted(dataset.Products, it => it.Id)),
        Table(TieTables.Events, DatasetAssembly.Sorted(dataset.Events, it => it.Id)),
        Table(SourceTables.Sources, DatasetAssembly.Sorted(dataset.Sources, it => it.Id)),
        Table(SourceTables.Claims, DatasetAssembly.InOrder(dataset.Claims)),
        Table(SourceTables.Rates, DatasetAssembly.InOrder(dataset.Rates)),
        Table(SourceTables.RateSources, DatasetAssembly.Sorted(dataset.RateSources, it => it.Id)),
        Table(SourceTables.Redirects, DatasetAssembly.InOrder(dataset.Redirects)),
        new(DatasetSchema.Descriptor, output => output.Write(Encoding.UTF8.GetBytes(DescriptorWriter.Text(dataset.Date)))),
    ];

    private static DatasetFile Table<T>(Table<T> table, IEnumerable<T> records) =>
        new(table.Schema.File, output => TableWriter.Write(output, table, records));
}
