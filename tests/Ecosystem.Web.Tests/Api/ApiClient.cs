using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Api;

/// <summary>Asks the running app as anyone's program would.</summary>
internal sealed class ApiClient(RunningApp app) : IDisposable
{
    private readonly HttpClient http = app.RawClient();

    public async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await AskAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>What is answered to a request that must fail.</summary>
    public async Task<JsonElement> ProblemAsync(string path, HttpStatusCode status)
    {
        using var answer = await AskAsync(path);
        answer.StatusCode.ShouldBe(status, path);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async Task<string> TextAsync(string path)
    {
        using var answer = await AskAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> AskAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Dispose() => http.Dispose();
}

internal static class JsonReading
{
    public static string Text(this JsonElement element, string property) => element.GetProperty(property).GetString()!;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string property) => element.GetProperty(property).EnumerateArray();

    public static string[] Texts(this JsonElement element, string property) => [.. element.Items(property).Select(item => item.GetString()!)];

    public static string[] Names(this JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
