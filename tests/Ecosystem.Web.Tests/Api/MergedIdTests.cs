using System.Net;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Api;

/// <summary>An app on the real dataset with ids merged into others.</summary>
public sealed class MergedIdTests : IAsyncLifetime
{
    private readonly DirectoryInfo package = Directory.CreateTempSubdirectory("ecosystem-merged-");
    private RunningApp app = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data")))
            File.Copy(file, Path.Combine(package.FullName, Path.GetFileName(file)));
        await File.AppendAllTextAsync(Path.Combine(package.FullName, "redirects.csv"), "organization,dark-side-of-the-moon,moonshot-ai\nperson,old-yang,yang-zhilin\ndeal,moonshot-ai-spring-2024,moonshot-ai-2024-02\nevent,old-plan,2015-01-traffic-for-equity-common\n");
        app = await RunningApp.StartAsync(("Ecosystem:DataDirectory", package.FullName));
    }

    [Theory]
    [InlineData("/api/v1/organizations/dark-side-of-the-moon", "/api/v1/organizations/moonshot-ai")]
    [InlineData("/api/v1/people/old-yang", "/api/v1/people/yang-zhilin")]
    [InlineData("/api/v1/deals/moonshot-ai-spring-2024", "/api/v1/deals/moonshot-ai-2024-02")]
    [InlineData("/api/v1/events/old-plan", "/api/v1/events/2015-01-traffic-for-equity-common")]
    public async Task Api_MergedId_PointsToTheSurvivorForGood(string path, string survivor)
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        answer.Headers.Location!.ToString().ShouldEndWith(survivor);
    }

    [Theory]
    [InlineData("/organizations/dark-side-of-the-moon", "/organizations/moonshot-ai")]
    [InlineData("/people/old-yang", "/people/yang-zhilin")]
    [InlineData("/deals/moonshot-ai-spring-2024", "/deals/moonshot-ai-2024-02")]
    public async Task Page_OfAMergedId_SendsToTheSurvivor(string path, string survivor)
    {
        using var client = app.RawClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBeInRange(301, 308);
        answer.Headers.Location!.ToString().ShouldEndWith(survivor);
    }

    [Fact]
    public async Task Filter_ByAMergedId_CountsTheSurvivorsDeals()
    {
        using var client = app.RawClient();
        var merged = await client.GetStringAsync("/api/v1/deal-ids?target=dark-side-of-the-moon", TestContext.Current.CancellationToken);
        merged.ShouldBe(await client.GetStringAsync("/api/v1/deal-ids?target=moonshot-ai", TestContext.Current.CancellationToken));
        merged.ShouldContain("moonshot-ai-2024-02");
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        package.Delete(recursive: true);
    }
}
