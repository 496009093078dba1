using Ecosystem.Core.Datasets;
using Ecosystem.Storage.Tests.Servers;

namespace Ecosystem.Storage.Tests;

/// <summary><c>import</c> and <c>export</c> as the shell runs them.</summary>
public sealed class VerbTests(PostgreSqlServer server) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecosystem-verbs-").FullName;

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    private string Package => Path.Combine(_folder, "package");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Import_ThenExport_GivesTheSameBytes(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        DatasetWriter.Write(Sample.Package, Package);
        (await RunAsync(database, "import", "package")).ShouldBe(0);
        (await RunAsync(database, "export", "again")).ShouldBe(0);
        foreach (var file in Directory.GetFiles(Package))
            File.ReadAllBytes(Path.Combine(_folder, "again", Path.GetFileName(file))).ShouldBe(File.ReadAllBytes(file), file);
    }

    [Fact]
    public async Task Import_OverAnotherDataset_ReplacesItAndSaysSo()
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        await database.Store.FillAsync(Sample.Other, null, Ending);
        DatasetWriter.Write(Sample.Package, Package);
        using var import = new AppProcess(database, _folder, "import", "package");
        (await import.EndAsync(Ending)).ShouldBe(0);
        import.Output.ShouldContain("It replaces the one of 2026-12-01");
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Package);
    }

    [Fact]
    public async Task Import_OfAPackageWithProblems_NamesThemAndChangesNothing()
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        await database.Store.FillAsync(Sample.Other, null, Ending);
        DatasetWriter.Write(Sample.Package, Package);
        await File.AppendAllTextAsync(Path.Combine(Package, "roles.csv"), "nobody-acme,nobody,acme,Guest,yesterday,\n", Ending);
        using var import = new AppProcess(database, _folder, "import", "package");
        (await import.EndAsync(Ending)).ShouldBe(1);
        import.Output.ShouldContain("'yesterday'");
        import.Output.ShouldContain("'nobody'");
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Sample.Other);
    }

    [Fact]
    public async Task Export_OfADatabaseThatIsNotThere_SaysSoAndMakesNone()
    {
        await using var database = new TestDatabase(Provider.Sqlite, server);
        using var export = new AppProcess(database, _folder, "export", "again");
        (await export.EndAsync(Ending)).ShouldBe(1);
        export.Output.ShouldContain("holds no dataset yet");
        File.Exists(database.FilePath).ShouldBeFalse();
    }

    private async Task<int> RunAsync(TestDatabase database, params string[] arguments)
    {
        using var app = new AppProcess(database, _folder, arguments);
        return await app.EndAsync(Ending);
    }
}
