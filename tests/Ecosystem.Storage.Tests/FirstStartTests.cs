using Ecosystem.Core.Datasets;
using Ecosystem.Storage.Model;
using Ecosystem.Storage.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tests;

/// <summary>The real app, started on a database that is not there yet, and killed.</summary>
public sealed class FirstStartTests(PostgreSqlServer server)
{
    private const string Serving = "Now listening on";

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Start_AfterKillsInTheMiddleOfTheFirstLoad_LoadsCleanly(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        foreach (var moment in new[] { "filling", "organizations:", "deals:", "considerations:", "sources:" })
            await KillAtAsync(database, moment);

        using var app = new AppProcess(database, Repository.Data);
        await app.HearAsync(Serving, Ending);
        (await database.Store.ReadAsync(Ending)).ShouldEqual(DatasetReader.Read(Repository.Data).Dataset.ShouldNotBeNull());
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Start_OfAFilledDatabase_LoadsNothing(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        var before = await database.Store.FindAsync(Ending);
        using var app = new AppProcess(database, Repository.Data);
        await app.HearAsync(Serving, Ending);
        (await database.Store.FindAsync(Ending)).ShouldBe(before);
    }

    [Fact]
    public async Task Start_WithoutAPackage_SaysWhichSettingAndWritesNothing()
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        var empty = Directory.CreateTempSubdirectory("ecosystem-empty-").FullName;
        using var app = new AppProcess(database, empty);
        (await app.EndAsync(Ending)).ShouldBe(1);
        app.Output.ShouldContain("Ecosystem:DataDirectory");
        app.Output.ShouldContain("datapackage.json");
        app.Output.ShouldContain("claims.csv");
        File.Exists(database.FilePath).ShouldBeFalse();
        Directory.Delete(empty);
    }

    [Fact]
    public async Task Start_OnAFileThatIsNoDatabase_SaysWhich()
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        await File.WriteAllTextAsync(database.FilePath, new string('x', 4096), Ending);
        using var app = new AppProcess(database, Repository.Data);
        (await app.EndAsync(Ending)).ShouldBe(1);
        app.Output.ShouldContain(database.FilePath);
        app.Output.ShouldContain("Ecosystem:Database:ConnectionString");
    }

    /// <summary>Kills a start a random moment after it reached a table; nothing of the load may be left.</summary>
    private static async Task KillAtAsync(TestDatabase database, string moment)
    {
        using var app = new AppProcess(database, Repository.Data);
        await app.HearAsync(moment, Ending);
        await Task.Delay(Random.Shared.Next(40), Ending);
        await app.KillAsync();
        app.Output.ShouldNotContain(Serving);
        (await database.Store.FindAsync(Ending)).ShouldBeNull();
        (await CountAsync(database)).ShouldBe(0);
    }

    // The first moment is in the middle of making the tables: without tables there are no rows.
    private static async Task<int> CountAsync(TestDatabase database) =>
        (await MigrationState.OfAsync(database.Database, Ending)).Pending > 0 ? 0 : await database.Database.ReadAsync(
            async context => await context.Set<OrganizationRow>().CountAsync(Ending) + await context.Set<ClaimRow>().CountAsync(Ending), Ending);
}
