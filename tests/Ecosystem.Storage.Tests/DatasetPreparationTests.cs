using Ecosystem.Core.Datasets;
using Ecosystem.Storage.Tests.Servers;
using Microsoft.Extensions.Options;

namespace Ecosystem.Storage.Tests;

public sealed class DatasetPreparationTests(PostgreSqlServer server) : IDisposable
{
    private readonly string _package = Directory.CreateTempSubdirectory("ecosystem-package-").FullName;

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_package, recursive: true);

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Prepare_AtTheFirstStart_LoadsThePackage_AndAtLaterOnesDoesNot(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        DatasetWriter.Write(Sample.Package, _package);
        var first = (await PrepareAsync(database)).ShouldBeOfType<Preparation.Ready>();
        first.Loaded.ShouldBeTrue();
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Package);

        Directory.Delete(_package, recursive: true);
        Directory.CreateDirectory(_package);
        (await PrepareAsync(database)).ShouldBe(first with { Loaded = false });
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Prepare_WithAPackageThatHasProblems_NamesAllAndWritesNothing(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        DatasetWriter.Write(Sample.Package, _package);
        await File.AppendAllTextAsync(Path.Combine(_package, "roles.csv"), "nobody-acme,nobody,acme,Guest,yesterday,\n", Ending);
        await File.AppendAllTextAsync(Path.Combine(_package, "products.csv"), "song,Song,,,acme,opera,,Sings too.\n", Ending);

        var refused = (await PrepareAsync(database)).ShouldBeOfType<Preparation.Refused>();
        refused.Directory.ShouldBe(_package);
        refused.Problems.ShouldContain(problem => problem.Contains("'yesterday'"));
        refused.Problems.ShouldContain(problem => problem.Contains("'nobody'"));
        refused.Problems.ShouldContain(problem => problem.Contains("'opera'"));
        (await database.Database.ExistsAsync(Ending)).ShouldBeFalse();
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Prepare_AfterASoundPackageFollowsABadOne_Loads(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        (await PrepareAsync(database)).ShouldBeOfType<Preparation.Refused>();
        DatasetWriter.Write(Sample.Package, _package);
        (await PrepareAsync(database)).ShouldBeOfType<Preparation.Ready>().Loaded.ShouldBeTrue();
    }

    private Task<Preparation> PrepareAsync(TestDatabase database) =>
        new DatasetPreparation(database.Store, Options.Create(new DatasetOptions { DataDirectory = _package })).PrepareAsync(null, Ending);
}
