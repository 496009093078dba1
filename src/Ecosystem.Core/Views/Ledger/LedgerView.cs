using System.Text.Json.Serialization;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>What the rows of the ledger stand for.</summary>
public enum LedgerRows { Investor, Target, Year, Sector }

/// <summary>A cell of the ledger: what was given, in how many deals.</summary>
/// <param name="Deals">Deals of the set that the cell speaks of, summed or not; the query selects exactly these.</param>
/// <param name="Usd">Over the completed and announced ones.</param>
/// <param name="InEscrow">In how many of the deals some of it is held in escrow.</param>
/// <param name="AtMost">The most it can have been, where some deals disclose only their headline; null when all is disclosed, or nothing bounds it. Never to be added up.</param>
/// <param name="Query">The filter narrowed to the cell.</param>
public sealed record LedgerCell(int Deals, Total Usd, int InEscrow, decimal? AtMost, string Query);

/// <summary>A row of the ledger.</summary>
/// <param name="Id">Id of the party, the year, the sector; <c>none</c> where it is not known; <c>all</c> for the whole set.</param>
/// <param name="Kind">Kind of the party; null for years and sectors.</param>
/// <param name="Members">Ids of the vehicles that are counted here as their group.</param>
/// <param name="Ids">Its deals, sorted.</param>
/// <param name="Query">The filter narrowed to the row.</param>
/// <param name="Headline">The sizes of its deals, as everywhere (<see cref="Totals"/>).</param>
/// <param name="Forms">By written form, only those that some deal has. In rows by investor what that investor itself gave.</param>
/// <param name="NonCash">All forms but cash together; null without any.</param>
/// <param name="Others">In rows by investor: what its co-investors gave; null otherwise and where nothing is known of them.</param>
/// <param name="Unexplained">What of the headlines no consideration tells (rows by investor: of no investor); null when all is told.</param>
/// <param name="Beyond">What considerations tell beyond the headlines; null as a rule.</param>
/// <param name="Own">In rows by investor: what is known to be its own, the sum over the forms.</param>
/// <param name="DealUsd">In rows by investor: the sizes of the deals that do not say what it gave; never to be added up over rows.</param>
public sealed record LedgerRow(
    string Id, string Name, string? NameZh, string? Kind, IReadOnlyList<string> Members, IReadOnlyList<string> Ids, string Query, Total Headline,
    IReadOnlyDictionary<string, LedgerCell> Forms, LedgerCell? NonCash, LedgerCell? Others, LedgerCell? Unexplained, LedgerCell? Beyond, Total? Own, Total? DealUsd)
{
    /// <summary>The id of the row of what is not known.</summary>
    public const string Unknown = Condition.None;

    /// <summary>How many deals it has.</summary>
    public int Deals => Ids.Count;

    /// <summary>True for the row of deals whose investors, or sector, are not known.</summary>
    [JsonIgnore]
    public bool IsUnknown => Id == Unknown;

    /// <summary>The cell of a form; null when no deal has it.</summary>
    public LedgerCell? Form(ConsiderationForm form) => Forms.GetValueOrDefault(Vocabulary<ConsiderationForm>.Name(form));
}

/// <summary>
/// What was paid with what. In every row the forms, what others gave, and what stays unexplained, less what goes beyond, come to the headline.
/// Rows by investor and by sector share deals: only the row of all adds each deal once.
/// </summary>
/// <param name="Rows">What the rows stand for, as written in a query.</param>
/// <param name="Forms">The forms that appear, in the order of the closed list.</param>
/// <param name="All">The whole set; its headline is the total of the set.</param>
public sealed record LedgerView(string Version, string Rows, IReadOnlyList<string> Forms, IReadOnlyList<LedgerRow> Items, LedgerRow All)
{
    /// <summary>Draws the ledger of the deals that pass a filter.</summary>
    /// <param name="order">A key of <see cref="LedgerOrder"/>; null for its usual order.</param>
    public static LedgerView Of(Snapshot snapshot, DealFilter filter, LedgerRows rows = LedgerRows.Investor, string? order = null) =>
        Of(snapshot, filter, snapshot.Select(filter), rows, order);

    /// <summary>The same for deals that were already selected by the filter.</summary>
    public static LedgerView Of(Snapshot snapshot, DealFilter filter, DealSet deals, LedgerRows rows, string? order = null)
    {
        var keys = new LedgerKeys(snapshot, filter, rows);
        var sums = new Dictionary<string, LedgerSum>(StringComparer.Ordinal);
        var all = new LedgerSum(keys, LedgerKeys.All);
        foreach (var deal in snapshot.In(deals))
        {
            var account = rows == LedgerRows.Investor ? DealAccount.ByInvestor(deal) : DealAccount.ByForm(deal);
            all.Add(deal, account, deal.Parts);
            foreach (var (key, parts) in keys.Of(deal))
                SumOf(key).Add(deal, account, parts);
        }

        var whole = all.ToRow();
        LedgerRow[] items = [.. sums.Values.Select(sum => sum.ToRow())];
        return new LedgerView(
            snapshot.Version, Vocabulary<LedgerRows>.Name(rows), [.. Vocabulary<ConsiderationForm>.Names.Where(whole.Forms.ContainsKey)],
            LedgerOrder.Sort(items, rows, order), whole);

        LedgerSum SumOf(string key)
        {
            if (!sums.TryGetValue(key, out var sum))
                sums[key] = sum = new LedgerSum(keys, key);
            return sum;
        }
    }
}
