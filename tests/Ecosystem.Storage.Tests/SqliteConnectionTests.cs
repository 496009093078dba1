using Ecosystem.Storage.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tests;

public sealed class SqliteConnectionTests(PostgreSqlServer server)
{
    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Connection_FreshOrPooled_HasTheAgreedSetting(string pragma, string expected)
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        await database.Database.MigrateAsync(Ending);
        for (var opening = 0; opening < 3; opening++)
            (await ValueAsync(database, pragma)).ShouldBe(expected);
    }

    [Fact]
    public async Task Connection_KeepsItsCacheForItself()
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        await using var context = database.Database.CreateDbContext();
        context.Database.GetConnectionString().ShouldNotBeNull().ShouldContain("Cache=Private");
    }

    private static async Task<string?> ValueAsync(TestDatabase database, string pragma)
    {
        await using var context = database.Database.CreateDbContext();
        await context.Database.OpenConnectionAsync(Ending);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return (await command.ExecuteScalarAsync(Ending))?.ToString();
    }
}
