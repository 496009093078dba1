using Ecosystem.Core.Records;
using Ecosystem.Storage.Model;
using Ecosystem.Storage.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tests;

public sealed class TransactionTests(PostgreSqlServer server)
{
    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Replace_WhenAnyCommandFails_LeavesTheDatabaseAsItWas(Provider provider)
    {
        var failing = new FailingCommand();
        await using var database = new TestDatabase(provider, server, options => options.AddInterceptors(failing));
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        using var reader = database.Another();
        var commands = await CommandsOfReplaceAsync(database, failing);
        commands.ShouldBeGreaterThan(30);

        for (var command = 1; command <= commands; command++)
        {
            failing.FailAt(command);
            var failure = await Should.ThrowAsync<Exception>(() => database.Store.ReplaceAsync(Sample.Other, null, Ending));
            failure.GetBaseException().ShouldBeOfType<InjectedFailureException>();
            (await reader.Store.ReadAsync(Ending)).ShouldEqual(Sample.Dataset);
        }

        failing.FailAt(0);
        await database.Store.ReplaceAsync(Sample.Other, null, Ending);
        (await reader.Store.ReadAsync(Ending)).ShouldEqual(Sample.Other);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Fill_WhenItsLastCommandFails_LeavesNothingAndCanBeRunAgain(Provider provider)
    {
        var failing = new FailingCommand();
        await using var database = new TestDatabase(provider, server, options => options.AddInterceptors(failing));
        await database.Database.MigrateAsync(Ending);
        var dangling = Sample.Dataset with { Redirects = [.. Sample.Dataset.Redirects, .. Sample.Dataset.Redirects] };
        await Should.ThrowAsync<Exception>(() => database.Store.FillAsync(dangling, null, Ending));
        (await database.Store.FindAsync(Ending)).ShouldBeNull();
        (await CountAsync(database)).ShouldBe(0);
        (await database.Store.FillAsync(Sample.Dataset, null, Ending)).ShouldBeTrue();
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Read_DuringAReplace_SeesTheOldDatasetWhole(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        var seen = await database.Database.ReadAsync(
            async context =>
            {
                await context.Set<SourceRow>().CountAsync(Ending);
                await database.Store.ReplaceAsync(Sample.Other, null, Ending);
                return await Tables.DatasetQuery.ReadAsync(context, Ending);
            },
            Ending);
        seen.ShouldEqual(Sample.Dataset);
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Other);
    }

    /// <summary>How many commands a replacement takes; the database holds the sample again afterwards.</summary>
    private static async Task<int> CommandsOfReplaceAsync(TestDatabase database, FailingCommand counting)
    {
        counting.FailAt(0);
        await database.Store.ReplaceAsync(Sample.Other, null, Ending);
        var commands = counting.Commands;
        await database.Store.ReplaceAsync(Sample.Dataset, null, Ending);
        return commands;
    }

    private static Task<int> CountAsync(TestDatabase database) =>
        database.Database.ReadAsync(context => context.Set<OrganizationRow>().CountAsync(Ending), Ending);
}
