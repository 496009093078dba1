using System.Net;
using System.Net.WebSockets;

namespace Ecosystem.Web.Tests.Hosting;

public sealed class NetworkTests(RunningApp app)
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:9", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.BadRequest)]
    public async Task Host_WithoutASetting_OnlyTheOwnMachine(string host, HttpStatusCode status) =>
        (await StatusAsync(app, host)).ShouldBe(status);

    [Fact]
    public async Task Host_Configured_IsServed_AndOthersAreNot()
    {
        await using var configured = await RunningApp.StartAsync(("AllowedHosts", "ecosystem.example"));
        (await StatusAsync(configured, "ecosystem.example")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(configured, "localhost")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("own", HttpStatusCode.OK)]
    [InlineData(null, HttpStatusCode.OK)]
    public async Task Negotiate_ByOrigin(string? origin, HttpStatusCode status) =>
        (await NegotiateAsync(app, origin)).ShouldBe(status);

    [Fact]
    public async Task Negotiate_ListedPublicOrigin_IsOwn()
    {
        await using var configured = await RunningApp.StartAsync(("Ecosystem:PublicOrigins", "https://ecosystem.example"));
        (await NegotiateAsync(configured, "https://ecosystem.example")).ShouldBe(HttpStatusCode.OK);
        (await NegotiateAsync(configured, "https://evil.example")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("own", true)]
    public async Task WebSocket_ByOrigin(string origin, bool isOpened)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin == "own" ? app.Address.GetLeftPart(UriPartial.Authority) : origin);
        socket.Options.CollectHttpResponseDetails = true;
        var opening = socket.ConnectAsync(RawCircuit.SocketOf(app.Address), TestContext.Current.CancellationToken);
        if (isOpened)
            await opening;
        else
            await Should.ThrowAsync<WebSocketException>(opening);
        socket.HttpStatusCode.ShouldBe(isOpened ? HttpStatusCode.SwitchingProtocols : HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Forwarded_FromAnUnlistedAddress_ChangesNothing()
    {
        using var answer = await ForwardedAsync(app);
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("wss:");
    }

    [Fact]
    public async Task Forwarded_FromAListedProxy_IsBelieved()
    {
        await using var behind = await RunningApp.StartAsync(("Ecosystem:Proxies", "127.0.0.1;::1"), ("AllowedHosts", "ecosystem.example"));
        using var answer = await ForwardedAsync(behind);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000; includeSubDomains"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("wss://ecosystem.example");
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningApp target, string host)
    {
        using var client = target.RawClient();
        client.DefaultRequestHeaders.Host = host;
        using var answer = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> NegotiateAsync(RunningApp target, string? origin)
    {
        using var client = target.RawClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        if (origin is not null)
            request.Headers.Add("Origin", origin == "own" ? target.Address.GetLeftPart(UriPartial.Authority) : origin);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> ForwardedAsync(RunningApp target)
    {
        using var client = target.RawClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "ecosystem.example");
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
