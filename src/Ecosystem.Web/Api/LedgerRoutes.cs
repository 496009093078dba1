using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Web.Api;

/// <summary>What was paid with what.</summary>
internal static class LedgerRoutes
{
    private const string Rows = "rows", Sort = "sort";

    /// <summary>The parameters of a ledger beside the filter.</summary>
    public static object[] Parameters { get; } =
    [
        new TakesFilter(),
        new Takes(Rows, $"What the rows stand for: {string.Join(", ", Vocabulary<LedgerRows>.Names)}. Usually {Vocabulary<LedgerRows>.Name(LedgerRows.Investor)}."),
        new Takes(Sort, $"Order of the rows: {string.Join(", ", LedgerOrder.Keys)}; a minus before it turns it around. Usually by number of deals, years from the latest."),
    ];

    public static void MapLedger(this RouteGroupBuilder api) => api.MapGet("/ledger", Answer)
        .WithName("getLedger").WithTags("Views").WithSummary("What was paid with what: dollars by form and row, with what stays unexplained of the headlines. Each cell carries the query that selects its deals.")
        .WithMetadata(Parameters);

    /// <summary>Reads the ledger that a request asks for; a problem is the answer to give.</summary>
    public static (LedgerView? Ledger, DealFilter Filter, ProblemHttpResult? Problem) Ledger(this ApiRequest request, params string[] own)
    {
        var (filter, wrongFilter) = request.Filter([Rows, Sort, .. own]);
        var (rows, wrongRows) = request.Choice(Rows, Vocabulary<LedgerRows>.Name(LedgerRows.Investor), Vocabulary<LedgerRows>.Names);
        var kind = wrongRows is null ? Vocabulary<LedgerRows>.Parse(rows) : LedgerRows.Investor;
        var (sort, wrongSort) = request.Choice(Sort, LedgerOrder.Usual(kind), LedgerOrder.Allowed);
        return (wrongFilter ?? wrongRows ?? wrongSort) is { } problem ? (null, filter, problem) : (LedgerView.Of(request.Snapshot, filter, kind, sort), filter, null);
    }

    private static Results<Ok<LedgerView>, ProblemHttpResult> Answer(ApiRequest request)
    {
        var (ledger, _, problem) = request.Ledger();
        return problem is not null ? problem : TypedResults.Ok(ledger);
    }
}
