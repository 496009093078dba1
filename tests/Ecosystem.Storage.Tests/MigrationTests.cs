using Ecosystem.Storage.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tests;

public sealed class MigrationTests(PostgreSqlServer server)
{
    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Model_AgreesWithItsMigrations(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await using var context = database.Database.CreateDbContext();
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Find_InADatabaseOfANewerVersion_SaysSo(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        await database.Database.WriteAsync(
            context => context.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Future', '99.0.0')", Ending), Ending);
        var refusal = await Should.ThrowAsync<StorageException>(() => database.Store.FindAsync(Ending));
        refusal.Message.ShouldContain("newer version");
        refusal.Message.ShouldContain("99990101000000_Future");
    }

    [Fact]
    public async Task Migrate_AfterAKilledMigration_ClearsItsMarkAndGoesOn()
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        await database.Database.MigrateAsync(Ending);
        await database.Database.WriteAsync(
            context => context.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2020-01-01 00:00:00')", Ending), Ending);
        (await database.Store.FillAsync(Sample.Dataset, null, Ending)).ShouldBeTrue();
    }

    [Fact]
    public async Task Find_InAFileThatIsNoDatabase_SaysWhichFile()
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        await File.WriteAllTextAsync(database.FilePath, new string('x', 4096), Ending);
        var refusal = await Should.ThrowAsync<StorageException>(() => database.Store.FindAsync(Ending));
        refusal.Message.ShouldContain(database.FilePath);
        refusal.Message.ShouldContain("Ecosystem:Database:ConnectionString");
    }
}
