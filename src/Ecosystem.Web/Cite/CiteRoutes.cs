using System.Text;
using Ecosystem.Core.Export.Citations;
using Ecosystem.Web.Api;
using Ecosystem.Web.Explore;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Cite;

/// <summary>How to cite, as files: <c>?format=bibtex</c>, <c>csl-json</c> or <c>text</c>.</summary>
internal static class CiteRoutes
{
    private const string Format = "format";
    private static readonly string[] Formats = ["text", "bibtex", "csl-json"];

    public static void MapCitations(this RouteGroupBuilder routes)
    {
        var cite = routes.MapGroup("/cite").WithTags("Cite").WithMetadata(new SpeaksLanguages(), new Takes(Format, string.Join(", ", Formats)));
        cite.MapGet("/dataset", Dataset).WithName("citeDataset").WithSummary("How to cite the dataset.");
        cite.MapGet("/organizations/{id}", Organization).WithName("citeOrganization").WithSummary("How to cite an organization.");
        cite.MapGet("/people/{id}", Person).WithName("citePerson").WithSummary("How to cite a person.");
        cite.MapGet("/deals/{id}", Deal).WithName("citeDeal").WithSummary("How to cite a deal.");
        cite.MapGet("/explore/{view}", View).WithName("citeView").WithSummary("How to cite a view of the deals that pass a filter.").WithMetadata(new TakesFilter());
    }

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> Dataset(ApiRequest request, Citations citations) =>
        request.Only(Format) is { } problem ? problem : File(request, citations.Dataset(request.Snapshot, request.Site));

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> Organization(string id, ApiRequest request, Citations citations) =>
        Party(id, RecordKind.Organization, "organizations", request, citations);

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> Person(string id, ApiRequest request, Citations citations) =>
        Party(id, RecordKind.Person, "people", request, citations);

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> Party(string id, RecordKind kind, string resource, ApiRequest request, Citations citations)
    {
        if (request.Only(Format) is { } problem)
            return problem;
        return request.Snapshot.FindParty(id) is { } party && party.IsPerson == (kind == RecordKind.Person)
            ? File(request, citations.Party(request.Snapshot, party, request.Site))
            : Absent(request, kind, resource, id);
    }

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> Deal(string id, ApiRequest request, Citations citations)
    {
        if (request.Only(Format) is { } problem)
            return problem;
        return request.Snapshot.FindDeal(id) is { } deal
            ? File(request, citations.Deal(request.Snapshot, deal, request.Site))
            : Absent(request, RecordKind.Deal, "deals", id);
    }

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> View(string view, ApiRequest request, Citations citations)
    {
        if (!Vocabulary<ExploreView>.TryParse(view, out var known))
            return Problems.NotFound("views", view);
        var (filter, problem) = request.Filter([Format, .. ExploreOptions.Parameters]);
        if (problem is not null)
            return problem;
        var state = ExploreState.Read(request.Snapshot, known, request.QueryString);
        return File(request, citations.View(request.Snapshot, known, filter, state.With(state.Options with { Card = null }), request.Site));
    }

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> Absent(ApiRequest request, RecordKind kind, string resource, string id)
    {
        var (moved, missing) = request.Absent(kind, "/cite/" + resource, id);
        return moved is not null ? moved : missing!;
    }

    private static Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult> File(ApiRequest request, Citation citation)
    {
        var (format, problem) = request.Choice(Format, Formats[0], Formats);
        if (problem is not null)
            return problem;
        return format switch
        {
            "bibtex" => Answer(BibTex.Of(citation), "application/x-bibtex; charset=utf-8", citation.Id + ".bib"),
            "csl-json" => Answer(CslJson.Of(citation), "application/vnd.citationstyles.csl+json; charset=utf-8", citation.Id + ".json"),
            _ => Answer(citation.Sentence + "\n", "text/plain; charset=utf-8", null),
        };
    }

    private static FileContentHttpResult Answer(string content, string type, string? name) => TypedResults.File(Encoding.UTF8.GetBytes(content), type, name);
}
