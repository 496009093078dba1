using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Export;

/// <summary>A set of deals as a JSON file: what it is, then every deal in the order of ids, in the shape of the API.</summary>
public sealed record DealsExport(string Version, ExportNote About, int Total, IEnumerable<DealDto> Items)
{
    public static DealsExport Of(Snapshot snapshot, DealSet deals, ExportNote about) =>
        new(snapshot.Version, about, deals.Count, snapshot.In(deals).Select(deal => deal.ToDto()));
}
