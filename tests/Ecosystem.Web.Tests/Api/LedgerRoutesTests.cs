using System.Net;
using System.Xml.Linq;
using Ecosystem.Web.Tests.Hosting;

namespace Ecosystem.Web.Tests.Api;

public sealed class LedgerRoutesTests(RunningApp app) : IDisposable
{
    private readonly ApiClient api = new(app);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task Ledger_Cell_CarriesTheQueryOfItsDeals()
    {
        var ledger = await api.GetAsync("/api/v1/ledger?form=compute-credits&group=true");
        var cells = ledger.Items("items").SelectMany(row => row.GetProperty("forms").EnumerateObject().Select(form => form.Value)).Take(12).ToArray();
        cells.ShouldNotBeEmpty();
        foreach (var cell in cells)
            (await api.GetAsync($"/api/v1/deal-ids?{cell.Text("query")}")).GetProperty("total").GetInt32().ShouldBe(cell.GetProperty("deals").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/ledger?rows=city", "rows", "city")]
    [InlineData("/api/v1/ledger?sort=-nothing", "sort", "-nothing")]
    [InlineData("/api/v1/ledger?also=form.gold", "also", "form.gold")]
    [InlineData("/api/v1/ledger?also=investor.nobody-of-this-name", "also", "investor.nobody-of-this-name")]
    [InlineData("/export/ledger.svg?cash=yes", "cash", "yes")]
    public async Task Ledger_WhatItDoesNotKnow_IsRefusedByName(string path, string parameter, string value)
    {
        var problem = await api.ProblemAsync(path, HttpStatusCode.BadRequest);
        (problem.Text("parameter"), problem.Text("value")).ShouldBe((parameter, value));
    }

    [Fact]
    public async Task Files_OfALedger_SayWhatTheyAre()
    {
        var sheet = XDocument.Parse(await api.TextAsync("/export/ledger.svg?form=compute-credits&rows=target"));
        var texts = sheet.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToArray();
        texts.ShouldContain("What was paid with what");
        texts.ShouldContain(text => text.Contains("Compute credits", StringComparison.Ordinal));
        texts.ShouldContain(text => text.StartsWith("Source: Ecosystem, dataset", StringComparison.Ordinal) && text.Contains("CC BY 4.0", StringComparison.Ordinal));
        texts.ShouldContain(text => text.Contains("/explore/ledger?form=compute-credits&rows=target · drawn", StringComparison.Ordinal));

        using var workbook = await api.AskAsync("/export/ledger.xlsx?form=compute-credits");
        workbook.StatusCode.ShouldBe(HttpStatusCode.OK);
        workbook.Content.Headers.ContentDisposition!.FileName!.ShouldContain("ecosystem-ledger-by-investor_form-compute-credits_");
    }
}
