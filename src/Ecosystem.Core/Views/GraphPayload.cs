using System.Globalization;
using System.Runtime.CompilerServices;
using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>
/// The snapshot's graph and timeline as columns, sent to a browser once per version; after that a filter is one bit per deal.
/// Columns of a group have one length; indexes point into the named group. The browser's side is Client/src/payload.ts: keep the two alike.
/// </summary>
public sealed record GraphPayload(
    string Version, string Today, IReadOnlyList<string> Forms, IReadOnlyList<string> Statuses, IReadOnlyList<string> DealKinds,
    IReadOnlyList<string> OrganizationKinds, IReadOnlyList<string> EventKinds, IReadOnlyList<string> Sectors,
    GraphNodes Nodes, GraphDeals Deals, GraphParts Parts, GraphLegs Legs, GraphEvents Events, GraphValuations Valuations)
{
    private static readonly ConditionalWeakTable<Snapshot, GraphPayload> Made = [];

    /// <summary>The graph of a snapshot, positions included. Settling takes some tenths of a second the first time; after that it is kept as long as the snapshot is.</summary>
    public static GraphPayload Of(Snapshot snapshot) => Made.GetValue(snapshot, Make);

    private static GraphPayload Make(Snapshot snapshot)
    {
        var columns = new GraphColumns(snapshot);
        return new GraphPayload(
            snapshot.Version, snapshot.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Vocabulary<ConsiderationForm>.Names, Vocabulary<DealStatus>.Names, Vocabulary<DealKind>.Names,
            Vocabulary<OrganizationKind>.Names, Vocabulary<EventKind>.Names, columns.Sectors,
            columns.Nodes(), columns.Deals(), columns.Parts(), columns.Legs(), columns.Events(), columns.Valuations());
    }
}

/// <summary>Organizations and people that take part in a deal, with the heads of their groups.</summary>
/// <param name="Kind">Index into the organization kinds; -1 is a person.</param>
/// <param name="Unicorn">1: a unicorn today.</param>
/// <param name="Root">Node of the group's head; the node itself without a parent.</param>
/// <param name="X">Settled position, about -1000 to 1000.</param>
/// <param name="Y">Upwards.</param>
public sealed record GraphNodes(
    string[] Id, string[] Name, string?[] NameZh, int[] Kind, int[] Unicorn, int[] Root, int[][] Sectors, double[] X, double[] Y);

/// <summary>Deals sorted by id; the index is the deal's bit.</summary>
/// <param name="From">First day of the date's span, in days since 1970-01-01.</param>
/// <param name="Low">US dollars; null: undisclosed, or no rate.</param>
/// <param name="High">Null with a low: no upper bound.</param>
/// <param name="Forms">Bit i is the form with index i.</param>
public sealed record GraphDeals(
    string[] Id, int[] Target, int[] From, int[] To, decimal?[] Low, decimal?[] High, int[] Forms, int[] Status, int[] Kind,
    string?[] Round, int[] Disputed, int[] Escrow);

/// <summary>One row per participation; low and high are what is known to be that investor's.</summary>
public sealed record GraphParts(int[] Deal, int[] Investor, decimal?[] Low, decimal?[] High, int[] Forms, int[] Lead);

/// <summary>One row per consideration.</summary>
public sealed record GraphLegs(int[] Part, int[] Form, decimal?[] Low, decimal?[] High, int[] Escrow);

/// <summary>Events, oldest first.</summary>
public sealed record GraphEvents(string[] Id, int[] From, int[] To, int[] Kind, string[] Title);

/// <summary>Valuations of organizations by date, ceilings left out; deal is -1 for a valuation on record.</summary>
public sealed record GraphValuations(int[] Node, int[] From, int[] To, decimal[] Low, decimal?[] High, int[] Deal);
