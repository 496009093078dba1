using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets;

/// <summary>The one definition of the data package, from which reader, writer and <c>datapackage.json</c> come.</summary>
public static class DatasetSchema
{
    /// <summary>Name of the file that describes the package.</summary>
    public const string Descriptor = "datapackage.json";

    /// <summary>Every table, in the order in which the package lists them.</summary>
    public static IReadOnlyList<TableSchema> Tables { get; } =
    [
        OrganizationTables.Organizations.Schema, OrganizationTables.People.Schema, OrganizationTables.Roles.Schema,
        DealTables.Deals.Schema, DealTables.Participations.Schema, DealTables.Considerations.Schema,
        TieTables.Valuations.Schema, TieTables.Relationships.Schema, TieTables.Products.Schema, TieTables.Events.Schema,
        SourceTables.Sources.Schema, SourceTables.Claims.Schema,
        SourceTables.Rates.Schema, SourceTables.RateSources.Schema, SourceTables.Redirects.Schema,
    ];

    /// <summary>The table that holds the records of a kind.</summary>
    public static TableSchema TableOf(RecordKind kind) => kind switch
    {
        RecordKind.Organization => OrganizationTables.Organizations.Schema,
        RecordKind.Person => OrganizationTables.People.Schema,
        RecordKind.Role => OrganizationTables.Roles.Schema,
        RecordKind.Deal => DealTables.Deals.Schema,
        RecordKind.Valuation => TieTables.Valuations.Schema,
        RecordKind.Relationship => TieTables.Relationships.Schema,
        RecordKind.Product => TieTables.Products.Schema,
        RecordKind.Event => TieTables.Events.Schema,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No table holds this kind."),
    };
}
