using Ecosystem.Core.Changes;
using Ecosystem.Core.Records;
using Ecosystem.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ecosystem.Storage;

/// <summary>
/// The one model. Each database has a context type of its own, because EF Core keeps one set of migrations per context type;
/// they differ in nothing but how a transaction starts.
/// </summary>
internal abstract class EcosystemContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Starts a transaction that sees one state of the database throughout and waits for no writer.</summary>
    public abstract Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellation);

    /// <summary>Starts a transaction that has the right to write from its first statement on.</summary>
    public abstract Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellation);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(10);
        conventions.Properties<decimal>().HaveConversion<PlainDecimalConverter>();
        HaveWrittenNames<OrganizationKind>(conventions);
        HaveWrittenNames<OrganizationStatus>(conventions);
        HaveWrittenNames<DealKind>(conventions);
        HaveWrittenNames<DealStatus>(conventions);
        HaveWrittenNames<ConsiderationForm>(conventions);
        HaveWrittenNames<Qualifier>(conventions);
        HaveWrittenNames<ValuationBasis>(conventions);
        HaveWrittenNames<RelationshipKind>(conventions);
        HaveWrittenNames<ProductKind>(conventions);
        HaveWrittenNames<EventKind>(conventions);
        HaveWrittenNames<Reliability>(conventions);
        HaveWrittenNames<RecordKind>(conventions);
        HaveWrittenNames<DealChangeKind>(conventions);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(EcosystemContext).Assembly);
        SnakeCase.NameColumns(modelBuilder.Model);
    }

    private static void HaveWrittenNames<T>(ModelConfigurationBuilder conventions) where T : struct, Enum =>
        conventions.Properties<T>().HaveConversion<VocabularyConverter<T>>().HaveMaxLength(32);
}
