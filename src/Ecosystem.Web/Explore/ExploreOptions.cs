using System.Collections.Frozen;
using Ecosystem.Web.Explore.Ties;

namespace Ecosystem.Web.Explore;

/// <summary>The views of one and the same set of deals.</summary>
public enum ExploreView { Network, Timeline, Deals, Ledger }

/// <summary>
/// What the address says beside the filter: how the set is looked at. Defaults are left out of the address.
/// </summary>
/// <param name="Table">The picture's table twin instead of the picture.</param>
/// <param name="Card">What was clicked: the id of a party or a deal, or <c>investor~target</c> for an edge; null when nothing is open.</param>
/// <param name="Lanes">The timeline's lanes.</param>
/// <param name="Valuations">Valuation lines in the timeline.</param>
/// <param name="Policy">Policy and export-control lines in the timeline.</param>
/// <param name="Sort">The deals' or the ledger's column, with a minus for descending; null is the view's usual order.</param>
/// <param name="Columns">Names of the deals' columns that are shown; null for the usual ones.</param>
/// <param name="Rows">What the ledger's rows stand for.</param>
/// <param name="CashOnly">Cash against the headline in the ledger, instead of every form.</param>
/// <param name="AllRows">Every row of the ledger instead of the first.</param>
/// <param name="LaneOrder">What the lanes are sorted by.</param>
/// <param name="LaneFold">The folded lanes, as <see cref="Core.Views.LaneFold"/> reads them; null for none.</param>
/// <param name="LaneFind">Only lanes of this name are shown; null for all.</param>
public sealed record ExploreOptions(
    bool Table = false, string? Card = null, LaneKind Lanes = LaneKind.Target, bool Valuations = true, bool Policy = true,
    string? Sort = null, string? Columns = null, LedgerRows Rows = LedgerRows.Investor, bool CashOnly = false, bool AllRows = false,
    LaneOrder LaneOrder = LaneOrder.Money, string? LaneFold = null, string? LaneFind = null)
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(["table", "card", "lanes", "lane-order", "lane-fold", "lane-find", "valuations", "policy", "sort", "columns", "rows", "cash", "all", .. NetworkOptions.Parameters], StringComparer.Ordinal);

    /// <summary>What is asked of the network.</summary>
    public NetworkOptions Network { get; init; } = new();

    /// <summary>The names of the parameters that are no filter.</summary>
    public static IReadOnlyCollection<string> Parameters => Names;

    /// <summary>Reads the options of an address; what it does not know keeps its default.</summary>
    public static ExploreOptions Read(IReadOnlyCollection<KeyValuePair<string, string?>> query)
    {
        var options = new ExploreOptions { Network = NetworkOptions.Read(query) };
        foreach (var (name, value) in query)
        {
            options = name switch
            {
                "table" => options with { Table = value == "true" },
                "card" => options with { Card = Some(value) },
                "lanes" => options with { Lanes = Vocabulary<LaneKind>.TryParse(value, out var lanes) ? lanes : LaneKind.Target },
                "lane-order" => options with { LaneOrder = Vocabulary<LaneOrder>.TryParse(value, out var order) ? order : LaneOrder.Money },
                "lane-fold" => options with { LaneFold = Some(Core.Views.LaneFold.Read(value).ToString()) },
                "lane-find" => options with { LaneFind = Some(value?.Trim()) },
                "valuations" => options with { Valuations = value != "false" },
                "policy" => options with { Policy = value != "false" },
                "sort" => options with { Sort = Some(value) },
                "columns" => options with { Columns = Some(value) },
                "rows" => options with { Rows = Vocabulary<LedgerRows>.TryParse(value, out var rows) ? rows : LedgerRows.Investor },
                "cash" => options with { CashOnly = value == "true" },
                "all" => options with { AllRows = value == "true" },
                _ => options,
            };
        }

        return options;
    }

    /// <summary>The options as parts of a query, defaults left out.</summary>
    public IEnumerable<string> ToQuery()
    {
        if (Table) yield return "table=true";
        foreach (var part in LanesQuery()) yield return part;
        if (LaneFold is not null) yield return $"lane-fold={Uri.EscapeDataString(LaneFold)}";
        if (LaneFind is not null) yield return $"lane-find={Uri.EscapeDataString(LaneFind)}";
        if (!Valuations) yield return "valuations=false";
        if (!Policy) yield return "policy=false";
        if (Sort is not null) yield return $"sort={Uri.EscapeDataString(Sort)}";
        if (Columns is not null) yield return $"columns={Uri.EscapeDataString(Columns)}";
        if (Rows != LedgerRows.Investor) yield return $"rows={Vocabulary<LedgerRows>.Name(Rows)}";
        if (CashOnly) yield return "cash=true";
        if (AllRows) yield return "all=true";
        foreach (var part in Network.ToQuery()) yield return part;
        if (Card is not null) yield return $"card={Uri.EscapeDataString(Card)}";
    }

    /// <summary>What the lanes stand for and how they are sorted, as parts of a query.</summary>
    public IEnumerable<string> LanesQuery()
    {
        if (Lanes != LaneKind.Target) yield return $"lanes={Vocabulary<LaneKind>.Name(Lanes)}";
        if (LaneOrder != LaneOrder.Money) yield return $"lane-order={Vocabulary<LaneOrder>.Name(LaneOrder)}";
    }

    private static string? Some(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
