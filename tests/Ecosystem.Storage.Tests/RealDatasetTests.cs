using Ecosystem.Core.Datasets;
using Ecosystem.Core.Records;
using Ecosystem.Storage.Tests.Servers;

namespace Ecosystem.Storage.Tests;

/// <summary>The curated dataset, through each database and back.</summary>
public sealed class RealDatasetTests(PostgreSqlServer server)
{
    private static readonly Lazy<Dataset> Curated = new(() => DatasetReader.Read(Repository.Data).Dataset.ShouldNotBeNull());

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Read_GivesEveryRecordAsWritten(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Curated.Value, null, Ending);
        (await database.Store.ReadAsync(Ending)).ShouldEqual(Curated.Value);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.PostgreSql)]
    public async Task Export_OfAnImportedPackage_GivesTheSameBytes(Provider provider)
    {
        await using var database = new TestDatabase(provider, server);
        await database.Store.FillAsync(Curated.Value, null, Ending);
        var folder = Directory.CreateTempSubdirectory("ecosystem-export-").FullName;
        DatasetWriter.Write(await database.Store.ReadAsync(Ending), folder);

        var files = FilesIn(Repository.Data);
        FilesIn(folder).ShouldBe(files);
        foreach (var file in files)
            SameBytes(Path.Combine(folder, file), Path.Combine(Repository.Data, file)).ShouldBeTrue(file);
        Directory.Delete(folder, recursive: true);
    }

    private static bool SameBytes(string one, string other) => File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));

    private static string[] FilesIn(string folder) => [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
