using Ecosystem.Core.Records;
using Ecosystem.Storage.Model;
using Ecosystem.Storage.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Storage.Tests;

/// <summary>What the databases themselves refuse, whoever writes.</summary>
public sealed class ConstraintTests(PostgreSqlServer server)
{
    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Source_ThatAClaimNeeds_CannotBeDeleted(Provider provider) =>
        await RefusedAsync(provider, "DELETE FROM sources WHERE id = 'paper-2024'");

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Organization_ThatADealNames_CannotBeDeleted(Provider provider) =>
        await RefusedAsync(provider, "DELETE FROM organizations WHERE id = 'borealis'");

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Role_OfNobody_IsRefused(Provider provider) =>
        await RefusedAsync(provider, "UPDATE roles SET person_id = 'nobody'");

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Amount_WithoutItsCurrency_IsRefused(Provider provider) =>
        await RefusedAsync(provider, "UPDATE deals SET amount_currency = NULL WHERE id = 'acme-2024-02'");

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Participation_OfAnOrganizationAndAPerson_IsRefused(Provider provider) =>
        await RefusedAsync(provider, "UPDATE participations SET person_id = 'chen'");

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Deal_Deleted_TakesItsParticipationsAndConsiderationsAlong(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        await ExecuteAsync(database, "DELETE FROM relationships");
        await ExecuteAsync(database, "DELETE FROM deals WHERE id = 'acme-2024-02'");
        (await database.Database.ReadAsync(context => context.Set<ConsiderationRow>().CountAsync(Ending), Ending)).ShouldBe(0);
    }

    private async Task RefusedAsync(Provider provider, string statement)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Sample.Dataset, null, Ending);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => ExecuteAsync(database, statement));
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Dataset);
    }

    private static Task ExecuteAsync(TestDatabase database, string statement) =>
        database.Database.WriteAsync(context => context.Database.ExecuteSqlRawAsync(statement, Ending), Ending);
}
