using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecosystem.Storage.Tests;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Oracle", "Data Source=a.db", "Ecosystem:Database:Provider is 'Oracle'")]
    [InlineData("Sqlite", "Host=localhost", "Ecosystem:Database:ConnectionString")]
    [InlineData("Sqlite", "Data Source=:memory:", "in memory")]
    [InlineData("Sqlite", "Data Source=a.db;Mode=ReadOnly", "Mode=ReadOnly")]
    [InlineData("Sqlite", "Data Source=a.db;Cache=Shared", "Cache=Shared")]
    [InlineData("Sqlite", "Mode=ReadWrite", "names no file")]
    [InlineData("PostgreSql", "", "Ecosystem:Database:ConnectionString is empty")]
    [InlineData("PostgreSql", "Host=localhost;Username=u", "names no database")]
    [InlineData("PostgreSql", "Database=d", "names no host")]
    [InlineData("PostgreSql", "Data Source=a.db", "Ecosystem:Database:ConnectionString")]
    public void Settings_ThatCannotWork_AreRefusedByKey(string provider, string connectionString, string expected) =>
        Should.Throw<OptionsValidationException>(() => Read(provider, connectionString)).Message.ShouldContain(expected);

    [Fact]
    public void Settings_WithAMistypedKey_AreRefusedByKey() =>
        Should.Throw<OptionsValidationException>(() => Read("Sqlite", "", ("Ecosystem:Database:ConectionString", "Data Source=a.db")))
            .Message.ShouldContain("Ecosystem:Database:ConectionString is no setting");

    [Fact]
    public void Settings_ThatAreRefused_AreNotRepeatedWithTheirPassword() =>
        Should.Throw<OptionsValidationException>(() => Read("PostgreSql", "Username=u;Password=canary-4711;Hots=h")).Message.ShouldNotContain("canary-4711");

    [Theory]
    [InlineData("Sqlite", "")]
    [InlineData("Sqlite", "Data Source=/somewhere/ecosystem.db")]
    [InlineData("PostgreSql", "Host=localhost;Database=ecosystem;Username=u;Password=p")]
    public void Settings_ThatCanWork_AreTaken(string provider, string connectionString) =>
        Read(provider, connectionString).Provider.ShouldBe(provider);

    private static DatabaseOptions Read(string provider, string connectionString, params (string Key, string Value)[] more)
    {
        Dictionary<string, string?> values = new()
        {
            ["Ecosystem:Database:Provider"] = provider, ["Ecosystem:Database:ConnectionString"] = connectionString,
        };
        foreach (var (key, value) in more)
            values[key] = value;
        using var services = new ServiceCollection()
            .AddEcosystemStorage(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).BuildServiceProvider();
        return services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
    }
}
