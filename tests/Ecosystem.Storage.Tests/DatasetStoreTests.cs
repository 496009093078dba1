using Ecosystem.Storage.Tests.Servers;

namespace Ecosystem.Storage.Tests;

public sealed class DatasetStoreTests(PostgreSqlServer server)
{
    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Read_AfterFill_GivesWhatWasWritten(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Dataset);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Fill_OfADatabaseThatHoldsADataset_ChangesNothing(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        (await database.Store.FillAsync(Sample.Dataset, null, Ending)).ShouldBeTrue();
        var first = await database.Store.FindAsync(Ending);
        (await database.Store.FillAsync(Sample.Other, null, Ending)).ShouldBeFalse();
        (await database.Store.FindAsync(Ending)).ShouldBe(first);
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Dataset);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Fill_ByTwoProcessesAtOnce_HappensOnce(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Database.MigrateAsync(Ending);
        using var another = database.Another();
        var filled = await Task.WhenAll(
            Task.Run(() => database.Store.FillAsync(Sample.Dataset, null, Ending), Ending), Task.Run(() => another.Store.FillAsync(Sample.Dataset, null, Ending), Ending));
        filled.Count(happened => happened).ShouldBe(1);
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Dataset);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Replace_PutsAnotherDatasetInPlaceOfAll(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.ReplaceAsync(Sample.Dataset, null, Ending);
        await database.Store.ReplaceAsync(Sample.Other, null, Ending);
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Other);
        (await database.Store.FindAsync(Ending))!.Date.ShouldBe(Sample.Other.Date);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Find_BeforeAnythingIsThere_FindsNothingAndMakesNothing(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        (await database.Store.FindAsync(Ending)).ShouldBeNull();
        (await database.Store.IsReadyAsync(Ending)).ShouldBeFalse();
        (await database.Database.ExistsAsync(Ending)).ShouldBeFalse();
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Find_WithTablesButNoDataset_FindsNothing(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Database.MigrateAsync(Ending);
        (await database.Store.FindAsync(Ending)).ShouldBeNull();
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task IsReady_WhenTheDatabaseVanishes_TurnsFalse(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        (await database.Store.IsReadyAsync(Ending)).ShouldBeTrue();
        await database.RemoveAsync();
        (await database.Store.IsReadyAsync(Ending)).ShouldBeFalse();
        (await database.Database.ExistsAsync(Ending)).ShouldBeFalse();
    }
}
