using System.Net;
using System.Text.Json;
using Ecosystem.Web.Tests.Api;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Exports;

public sealed class CiteRoutesTests(RunningApp app) : IDisposable
{
    private readonly ApiClient api = new(app);

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("/cite/dataset", "Who funds China's AI companies, and with what", "/about/data")]
    [InlineData("/cite/organizations/moonshot-ai", "Moonshot AI 月之暗面", "/organizations/moonshot-ai")]
    [InlineData("/cite/people/lei-jun", "Lei Jun 雷军", "/people/lei-jun")]
    [InlineData("/cite/deals/moonshot-ai-2024-02", "Alibaba and eight others buy into Moonshot AI, Feb 2024", "/deals/moonshot-ai-2024-02")]
    [InlineData("/cite/explore/timeline?form=traffic&from=2023&lanes=form", "Timeline of deals (Paid with: Traffic; From: 2023)", "/explore/timeline?form=traffic&from=2023&lanes=form")]
    public async Task Cite_InEachFormat_NamesWhatItIsItsAddressAndTheVersion(string path, string title, string address)
    {
        var and = path.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        var version = $"2026.11.22-{(await api.GetAsync("/api/v1/stats")).Text("version")[..7]}";
        var url = app.Address.ToString().TrimEnd('/') + address;
        var sentence = await api.TextAsync(path);
        foreach (var said in new[] { title, url, version, "22 Nov 2026", "CC BY 4.0" })
            sentence.ShouldContain(said);
        var bibtex = await api.TextAsync($"{path}{and}format=bibtex");
        bibtex.ShouldStartWith("@misc{ecosystem-");
        bibtex.ShouldContain($"url = {{{url}}}");
        using var csl = JsonDocument.Parse(await api.TextAsync($"{path}{and}format=csl-json"));
        (csl.RootElement[0].Text("title"), csl.RootElement[0].Text("URL"), csl.RootElement[0].Text("version")).ShouldBe((title, url, version));
    }

    [Fact]
    public async Task Cite_WhatIsNotThere_SaysSo()
    {
        (await api.ProblemAsync("/cite/deals/nothing", HttpStatusCode.NotFound)).Text("detail").ShouldContain("nothing");
        await api.ProblemAsync("/cite/people/moonshot-ai", HttpStatusCode.NotFound);
        await api.ProblemAsync("/cite/explore/pie", HttpStatusCode.NotFound);
        (await api.ProblemAsync("/cite/dataset?format=word", HttpStatusCode.BadRequest)).Texts("allowed").ShouldBe(["text", "bibtex", "csl-json"]);
        (await api.ProblemAsync("/cite/explore/deals?form=compute", HttpStatusCode.BadRequest)).Text("parameter").ShouldBe("form");
    }
}
