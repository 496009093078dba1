using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

/// <summary>One request to the API: one snapshot from beginning to end, and what its query asks for.</summary>
public sealed class ApiRequest(SnapshotHolder snapshots, IHttpContextAccessor accessor)
{
    public Snapshot Snapshot { get; } = snapshots.Current;

    /// <summary>Address of the site as the request names it, without a slash at the end.</summary>
    public string Site => $"{Http.Scheme}://{Http.Host}";

    /// <summary>The host that the request names, without port.</summary>
    public string Host => Http.Host.Host;

    /// <summary>The path as it was sent.</summary>
    public string Path => Http.Path.ToUriComponent();

    /// <summary>The query as it was sent, with its question mark; empty for none.</summary>
    public string QueryString => Http.QueryString.ToString();

    private HttpRequest Http => accessor.HttpContext!.Request;

    /// <summary>Every name and value of the query, repeated ones too.</summary>
    private IEnumerable<KeyValuePair<string, string?>> Query =>
        Http.Query.SelectMany(parameter => parameter.Value.DefaultIfEmpty(""), (parameter, value) => KeyValuePair.Create(parameter.Key, value));

    /// <summary>Reads the filter; a problem is the answer to give.</summary>
    /// <param name="own">The route's own parameters.</param>
    public (DealFilter Filter, ProblemHttpResult? Problem) Filter(params string[] own)
    {
        var reading = DealFilter.Read(Snapshot, Query, own);
        return (reading.Filter, reading.IsClean ? null : Problems.Refused(reading.Problems[0]));
    }

    /// <summary>Refuses every parameter but the route's own.</summary>
    public ProblemHttpResult? Only(params string[] own) =>
        Query.FirstOrDefault(parameter => !own.Contains(parameter.Key)) is { Key: { } unknown } found
            ? Problems.Refused(new FilterProblem(unknown, found.Value ?? "", own, $"There is no parameter '{unknown}' here."))
            : null;

    /// <summary>Reads a whole number; out of range or no number at all, the problem says what would be allowed.</summary>
    public (int Value, ProblemHttpResult? Problem) Number(string parameter, int fallback, int least, int most)
    {
        var given = Http.Query[parameter];
        if (given.Count == 0)
            return (fallback, null);
        if (int.TryParse(given.ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return (value, null);
        var allowed = most == int.MaxValue ? $"{least} or more" : $"{least} to {most}";
        return (fallback, Problems.Refused(new FilterProblem(parameter, given.ToString(), [allowed], $"'{given}' is no value of '{parameter}'. Allowed: {allowed}.")));
    }

    /// <summary>Reads one of a few words.</summary>
    public (string Value, ProblemHttpResult? Problem) Choice(string parameter, string fallback, IReadOnlyList<string> allowed)
    {
        var given = Http.Query[parameter];
        if (given.Count == 0)
            return (fallback, null);
        return allowed.Contains(given.ToString())
            ? (given.ToString(), null)
            : (fallback, Problems.Refused(new FilterProblem(parameter, given.ToString(), allowed, $"'{given}' is no value of '{parameter}'. Allowed: {string.Join(", ", allowed)}.")));
    }

    /// <summary>Reads page and size.</summary>
    public (Paging Paging, ProblemHttpResult? Problem) Page(int largest = Paging.LargestSize)
    {
        var (page, wrongPage) = Number(Paging.PageName, 1, 1, int.MaxValue);
        var (size, wrongSize) = Number(Paging.SizeName, Paging.UsualSize, 1, largest);
        return (new Paging(page, size), wrongPage ?? wrongSize);
    }

    /// <summary>What a record that is not there is answered with: the way to the record it was merged into, or 404.</summary>
    /// <param name="resource">Name of the resource under <c>/api/v1</c>, or a path from the root of the site.</param>
    /// <param name="extension">What follows the id in the path.</param>
    public (RedirectHttpResult? Moved, ProblemHttpResult? Missing) Absent(RecordKind kind, string resource, string id, string extension = "")
    {
        var path = resource.StartsWith('/') ? resource : $"/api/v1/{resource}";
        return Snapshot.Survivor(kind, id) is { } survivor
            ? (TypedResults.Redirect($"{path}/{Uri.EscapeDataString(survivor)}{extension}{QueryString}", permanent: true, preserveMethod: true), null)
            : (null, Problems.NotFound(path[(path.LastIndexOf('/') + 1)..], id));
    }
}
