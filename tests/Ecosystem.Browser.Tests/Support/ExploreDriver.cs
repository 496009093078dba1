using System.Text.Json;
using Microsoft.Playwright;

namespace Ecosystem.Browser.Tests.Support;

/// <summary>What a person does and sees on Explore.</summary>
public sealed class ExploreDriver(IPage page)
{
    /// <summary>Waits until the picture stands and the page answers.</summary>
    public async Task PictureAsync(string view) =>
        await page.WaitForFunctionAsync($"() => document.querySelector('[data-stage={view}] > [data-view={view}][data-ready=true]') && document.querySelector('[data-interactive=true]')");

    /// <summary>The box of a facet's value.</summary>
    public ILocator Box(string parameter, string value) => page.Locator($"input[name='{parameter}'][value='{value}']");

    /// <summary>The line that says how many deals there are.</summary>
    public ILocator Sum => page.Locator(".bar2 .sum");

    /// <summary>
    /// Chooses a facet's value and waits until the address has it. On a machine under load the first click on a cold page was seen
    /// to get lost now and then; a person would click again, and so does this, once.
    /// </summary>
    public async Task ChooseAsync(string parameter, string value)
    {
        await Box(parameter, value).ClickAsync();
        if (await HasAsync(parameter, value))
            return;
        await Box(parameter, value).ClickAsync();
        (await HasAsync(parameter, value)).ShouldBeTrue($"{parameter}={value} must come into the address");
    }

    private async Task<bool> HasAsync(string parameter, string value)
    {
        try
        {
            await page.WaitForFunctionAsync("wanted => location.search.includes(wanted)", $"{parameter}={value}", new() { Timeout = 10_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Waits until the page says so many deals.</summary>
    public async Task DealsAsync(int count) =>
        await Assertions.Expect(Sum).ToContainTextAsync(count == 1 ? "1 deal" : $"{count} deals", new() { Timeout = 10_000 });

    /// <summary>Asks the picture itself, through the handle that its module gives for tests.</summary>
    public async Task<T> AskAsync<T>(string view, string question) => await page.EvaluateAsync<T>(
        $$"""
        async () => {
          const { handleOf } = await import(new URL("./dist/{{view}}.js", document.baseURI).href);
          const handle = handleOf(document.querySelector("[data-view={{view}}]"));
          return handle.{{question}};
        }
        """);

    /// <summary>The JSON of an API route.</summary>
    public async Task<JsonElement> ApiAsync(string path)
    {
        var answer = await page.APIRequest.GetAsync(path);
        answer.Status.ShouldBe(200, path);
        return (await answer.JsonAsync())!.Value;
    }

    /// <summary>How many deals the API finds for a query.</summary>
    public async Task<int> CountAsync(string query) => (await ApiAsync($"/api/v1/deal-ids?{query}")).GetProperty("total").GetInt32();
}
