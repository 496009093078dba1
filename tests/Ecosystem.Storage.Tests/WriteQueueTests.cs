using Ecosystem.Storage.Model;
using Ecosystem.Storage.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tests;

public sealed class WriteQueueTests(PostgreSqlServer server)
{
    private const int Writers = 16;
    private const int SavesEach = 20;

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Write_BySixteenWritersAtOnce_LosesNothing(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Database.MigrateAsync(Ending);
        await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(() => SaveAsync(database, writer), Ending)));
        var written = await database.Database.ReadAsync(context => context.Set<PersonRow>().CountAsync(Ending), Ending);
        written.ShouldBe(Writers * SavesEach);
    }

    [Fact]
    public async Task Run_WhileAnotherRuns_Waits()
    {
        using var queue = new WriteQueue();
        var firstMayEnd = new TaskCompletionSource();
        var order = new List<string>();
        var first = queue.RunAsync(async () => { await firstMayEnd.Task; order.Add("first"); }, Ending);
        var second = queue.RunAsync(() => { order.Add("second"); return Task.CompletedTask; }, Ending);
        firstMayEnd.SetResult();
        await Task.WhenAll(first, second);
        order.ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task Run_AfterAWriteThatFailed_GoesOn()
    {
        using var queue = new WriteQueue();
        await Should.ThrowAsync<InvalidOperationException>(() => queue.RunAsync(() => throw new InvalidOperationException("broken"), Ending));
        var ran = false;
        await queue.RunAsync(() => { ran = true; return Task.CompletedTask; }, Ending);
        ran.ShouldBeTrue();
    }

    // Reads before it writes, as an edit does.
    private static async Task SaveAsync(TestDatabase database, int writer)
    {
        for (var save = 1; save <= SavesEach; save++)
        {
            var person = new PersonRow { Id = $"person-{writer}-{save}", Name = "Somebody", Summary = "Wrote." };
            await database.Database.WriteAsync(
                async context =>
                {
                    (await context.Set<PersonRow>().AnyAsync(row => row.Id == person.Id, Ending)).ShouldBeFalse();
                    context.Add(person);
                    await context.SaveChangesAsync(Ending);
                },
                Ending);
        }
    }
}
