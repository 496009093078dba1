namespace Ecosystem.Web.Tests.Hosting;

[CollectionDefinition(nameof(SettingsTests), DisableParallelization = true)]
[Collection(nameof(SettingsTests))]
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Ecosystem:RateLimits:Factor", "0")]
    [InlineData("Ecosystem:RateLimits:Factor", "-1")]
    [InlineData("Ecosystem:RateLimits:Factor", "much")]
    [InlineData("Ecosystem:RateLimits:Facto", "1")]
    [InlineData("Ecosystem:RateLimits:ExportBurst", "0")]
    [InlineData("Ecosystem:Circuits:PerUser", "0")]
    [InlineData("Ecosystem:Circuits:LargestMessage", "40000")]
    [InlineData("Ecosystem:Proxies", "somewhere")]
    [InlineData("Ecosystem:PublicOrigins", "ecosystem.example")]
    [InlineData("Ecosystem:DataDirectory", "/no/such/folder")]
    public void Setting_Wrong_StopsTheStartAndIsNamed(string key, string value)
    {
        var said = new StringWriter();
        var console = Console.Error;
        Console.SetError(said);
        try
        {
            var code = typeof(Program).Assembly.EntryPoint!.Invoke(null, [new[] { $"--{key}={value}", "--environment=Production", "--urls=http://127.0.0.1:0" }]);
            code.ShouldBe(1);
        }
        finally
        {
            Console.SetError(console);
        }

        said.ToString().ShouldContain(key);
        said.ToString().ShouldNotContain("   at ");
    }
}
