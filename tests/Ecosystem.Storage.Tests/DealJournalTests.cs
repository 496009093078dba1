using Ecosystem.Core.Changes;
using Ecosystem.Core.Records;
using Ecosystem.Storage.Tests.Servers;

namespace Ecosystem.Storage.Tests;

public sealed class DealJournalTests(PostgreSqlServer server)
{
    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Replace_WithChangedDeals_WritesDownWhatChanged(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        (await database.Store.ReadChangesAsync(Ending)).ShouldBeEmpty(); // A first dataset changes nothing.
        var dearer = Sample.Dataset with
        {
            Deals = [.. Sample.Dataset.Deals.Select(deal => deal.Amount is null ? deal : deal with { Amount = new Money(500_000_000, "USD", Qualifier.Exact) })],
        };
        await database.Store.ReplaceAsync(dearer, null, Ending);
        await database.Store.ReplaceAsync(dearer, null, Ending); // Nothing new, nothing written.
        var change = (await database.Store.ReadChangesAsync(Ending)).ShouldHaveSingleItem();
        (change.Deal, change.Target, change.Kind, change.At.Kind).ShouldBe(("acme-2024-02", "acme", DealChangeKind.Changed, DateTimeKind.Utc));
        change.Fields.ShouldBe([new("amount", "about 400000000.5 USD", "500000000 USD")]);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Replace_WithoutADeal_KeepsWordOfIt(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        await database.Store.ReplaceAsync(Sample.Other, null, Ending);
        (await database.Store.ReadChangesAsync(Ending)).ShouldContain(change => change.Deal == "acme-2024-02" && change.Kind == DealChangeKind.Removed);
    }
}
