using System.Runtime.CompilerServices;
using Ecosystem.Core.Datasets;

namespace Ecosystem.Web.About;

/// <summary>What the page about the data counts in a snapshot; made once and kept as long as the snapshot.</summary>
/// <param name="Files">The files of the package with their rows, in its order.</param>
/// <param name="Reliability">Sources of the facts by reliability, most reliable first.</param>
/// <param name="OneSource">Deals that a single source speaks of.</param>
/// <param name="AggregatorsOnly">Deals that only aggregators speak of.</param>
/// <param name="WithoutNote">Claims that only mark the field they support.</param>
/// <param name="WithoutAddress">Sources whose address is not known.</param>
/// <param name="WithoutStatus">Organizations whose status is not known.</param>
/// <param name="WithoutCountry">Organizations whose country is not known.</param>
/// <param name="WithoutChineseName">Organizations in China without a Chinese name.</param>
public sealed record DataFacts(
    IReadOnlyList<(string File, int Rows)> Files, IReadOnlyList<(Reliability Reliability, int Sources)> Reliability, int OneSource, int AggregatorsOnly,
    int WithoutNote, int WithoutAddress, int WithoutStatus, int WithoutCountry, int WithoutChineseName)
{
    private static readonly ConditionalWeakTable<Snapshot, DataFacts> Made = [];

    public static DataFacts Of(Snapshot snapshot) => Made.GetValue(snapshot, Make);

    /// <summary>The version as it is cited: the day of the dataset, 2026.11.22.</summary>
    public static string VersionOf(Snapshot snapshot) => snapshot.Today.ToString("yyyy.MM.dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DataFacts Make(Snapshot snapshot)
    {
        var (data, deals) = (snapshot.Dataset, snapshot.Deals);
        return new DataFacts(
            Rows(data),
            [.. Vocabulary<Reliability>.Values.Select(reliability => (reliability, data.Sources.Count(source => source.Reliability == reliability)))],
            deals.Count(deal => deal.Sources.Count == 1),
            deals.Count(deal => deal.Sources.Count > 0 && deal.Sources.All(source => source.Reliability == Core.Records.Reliability.Aggregator)),
            data.Claims.Count(claim => claim.Note is null), data.Sources.Count(source => source.Url is null),
            data.Organizations.Count(item => item.Status is null), data.Organizations.Count(item => item.Country is null),
            data.Organizations.Count(item => item is { Country: "CN", NameZh: null }));
    }

    private static IReadOnlyList<(string File, int Rows)> Rows(Dataset data)
    {
        int[] rows =
        [
            data.Organizations.Count, data.People.Count, data.Roles.Count,
            data.Deals.Count, data.Deals.Sum(deal => deal.Participations.Count), data.Deals.Sum(deal => deal.Participations.Sum(part => part.Considerations.Count)),
            data.Valuations.Count, data.Relationships.Count, data.Products.Count, data.Events.Count,
            data.Sources.Count, data.Claims.Count, data.Rates.Count, data.RateSources.Count, data.Redirects.Count,
        ];
        return [.. DatasetSchema.Tables.Zip(rows, (table, count) => (table.File, count))];
    }
}
