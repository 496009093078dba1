using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Tests;

/// <summary>A small, hand-written set of organizations and deals in which every rule shows.</summary>
public static class Samples
{
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static Snapshot Snapshot { get; } = Snapshot.Build(Dataset());

    public static Dataset Dataset() => new()
    {
        Date = Today,
        Organizations =
        [
            Org("alibaba", "Alibaba Group", OrganizationKind.TechCompany, status: OrganizationStatus.Listed),
            Org("alibaba-cloud", "Alibaba Cloud", OrganizationKind.TechCompany, parent: "alibaba", status: null),
            Org("hongshan", "HongShan", OrganizationKind.VentureCapital, status: null),
            Org("long-z", "Long-Z", OrganizationKind.VentureCapital, parent: "meituan", status: null),
            Org("meituan", "Meituan", OrganizationKind.TechCompany, status: OrganizationStatus.Listed),
            Org("moonshot-ai", "Moonshot AI", city: "Beijing", sectors: ["foundation-models"], nameZh: "月之暗面", pinyin: "yue zhi an mian", aliases: ["Kimi"]),
            Org("pony-ai", "Pony.ai", city: "Guangzhou", sectors: ["autonomous-driving"], status: OrganizationStatus.Listed),
            Org("swiss-lab", "Swiss Lab", country: "CH", status: OrganizationStatus.Private),
            Org("z-fund", "Z Fund", OrganizationKind.VentureCapital, parent: "zhipu-ai", status: null),
            Org("zhipu-ai", "Zhipu AI", city: "Beijing", sectors: ["foundation-models"], status: OrganizationStatus.Listed),
        ],
        People = [new Person("lei-jun", "Lei Jun", "雷军", "lei jun", "Founder of Xiaomi.")],
        Roles = [],
        Deals = [.. Deals()],
        Valuations = [new Valuation("swiss-lab-valuation-2025", "swiss-lab", PartialDate.Parse("2025"), Usd(2_000_000_000), ValuationBasis.Unspecified)],
        Relationships = [],
        Products = [],
        Events =
        [
            new Event("export-rules", PartialDate.Parse("2022-10-07"), EventKind.ExportControl, "Export rules", "Chips.", [], null),
            new Event("plan", PartialDate.Parse("2024"), EventKind.Policy, "Plan", "A plan.", [], null),
        ],
        Sources =
        [
            Source("ft-2024", Reliability.MajorOutlet, "2024-05-13"),
            Source("filing-2024", Reliability.Primary, "2024-06"),
            Source("blog-2024", Reliability.Aggregator, "2024-07-01"),
            Source("blog-2025", Reliability.Aggregator, null),
        ],
        Claims = [.. Claims()],
        Rates =
        [
            new ExchangeRate("CNY", PartialDate.Parse("2023"), 7.0m, "fed", null),
            new ExchangeRate("CNY", PartialDate.Parse("2024-04"), 7.2m, "fed", null),
            new ExchangeRate("CNY", PartialDate.Parse("2024-06"), 7.5m, "fed", null),
        ],
        RateSources = [Source("fed", Reliability.Primary, "2024")],
        Redirects = [new Redirect(RecordKind.Organization, "kimi-company", "moonshot-ai")],
    };

    public static Money Usd(decimal value, Qualifier qualifier = Qualifier.About) => new(value, "USD", qualifier);

    public static Consideration Leg(ConsiderationForm form, decimal? usd = null, bool? escrow = null) =>
        new(form, usd is { } value ? Usd(value) : null, escrow, null);

    public static Participation Part(string investor, params Consideration[] legs) => new(investor, false, false, null, legs);

    public static Deal Deal(
        string id, string target, string announced, Money? amount = null, DealStatus status = DealStatus.Completed, DealKind kind = DealKind.FundingRound,
        string? round = null, StatedValuation? valuation = null, params Participation[] parts) =>
        new(id, target, PartialDate.Parse(announced), kind, round, status, amount, valuation, parts, $"Summary of {id}.");

    public static StatedValuation Worth(decimal usd, Qualifier qualifier = Qualifier.About) => new(Usd(usd, qualifier), ValuationBasis.PostMoney);

    /// <summary>The filter of a query; the query must be sound.</summary>
    public static DealFilter Filter(Snapshot snapshot, string query)
    {
        var reading = DealFilter.Read(snapshot, Query(query));
        reading.Problems.ShouldBeEmpty();
        return reading.Filter;
    }

    public static IEnumerable<KeyValuePair<string, string?>> Query(string query) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => new KeyValuePair<string, string?>(pair[0], pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : null));

    /// <summary>Ids of the sample deals that pass a query.</summary>
    public static string[] Ids(string query) => [.. Snapshot.In(Snapshot.Select(Filter(Snapshot, query))).Select(deal => deal.Id)];

    private static IEnumerable<Deal> Deals() =>
    [
        Deal("moonshot-ai-2023", "moonshot-ai", "2023", new Money(700_000_000, "CNY", Qualifier.AtLeast), round: "Angel", parts: [Part("hongshan"), Part("long-z", Leg(ConsiderationForm.Cash, 50_000_000))]),
        Deal("moonshot-ai-2024-02", "moonshot-ai", "2024-02", Usd(1_000_000_000), round: "Series A+", valuation: Worth(2_500_000_000), parts:
        [
            new Participation("alibaba", false, true, 36, [Leg(ConsiderationForm.ComputeCredits, 400_000_000, escrow: true), Leg(ConsiderationForm.Cash, 400_000_000)]),
            Part("hongshan"), Part("long-z"),
        ]),
        Deal("moonshot-ai-2024-04", "moonshot-ai", "2024-04-10", Usd(40_000_000), DealStatus.Completed, DealKind.Secondary, "Secondary", parts: [Part("hongshan", Leg(ConsiderationForm.Cash))]),
        Deal("moonshot-ai-2026-06", "moonshot-ai", "2026-06-08", Usd(2_000_000_000, Qualifier.UpTo), DealStatus.InTalks, valuation: Worth(30_000_000_000)),
        Deal("pony-ai-2023", "pony-ai", "2023-10", Usd(100_000_000), DealStatus.Announced, DealKind.StrategicStake, "Series D", Worth(8_500_000_000), new Participation("lei-jun", true, false, 5.5m, [Leg(ConsiderationForm.Data)])),
        Deal("pony-ai-2024-11", "pony-ai", "2024-11-27", Usd(413_000_000, Qualifier.Exact), kind: DealKind.Ipo, valuation: Worth(5_400_000_000)),
        Deal("swiss-lab-2026", "swiss-lab", "2026-02", new Money(10_000_000, "CHF", Qualifier.Exact), round: "Seed", valuation: Worth(3_000_000_000, Qualifier.UpTo), parts: [Part("alibaba-cloud", Leg(ConsiderationForm.ComputeCredits))]),
        Deal("z-fund-2024", "z-fund", "2024-06", new Money(1_500_000_000, "CNY", Qualifier.Exact), DealStatus.Cancelled, DealKind.JointVenture, "Founding", parts: [Part("zhipu-ai", Leg(ConsiderationForm.Cash, 10_000_000))]),
        Deal("zhipu-ai-2024-05", "zhipu-ai", "2024-05", Usd(400_000_000), DealStatus.Reported, round: "Series B", parts: [Part("z-fund", Leg(ConsiderationForm.Services))]),
    ];

    private static IEnumerable<Claim> Claims() =>
    [
        Claim("moonshot-ai-2024-02", "amount", "ft-2024", "about 1000000000 USD"),
        Claim("moonshot-ai-2024-02", "amount", "blog-2024", "800000000 USD", differs: true),
        Claim("moonshot-ai-2024-02", "participants.alibaba.stake_percent", "filing-2024", "36"),
        Claim("moonshot-ai-2024-02", "participants.alibaba.stake_percent", "blog-2024", "36.4", differs: true),
        Claim("moonshot-ai-2024-02", "participants.alibaba.considerations", "ft-2024", null),
        Claim("moonshot-ai-2023", "announced", "blog-2024", "2023-06", differs: true),
        Claim("moonshot-ai-2023", "amount", "blog-2024", "at least 102000000 USD", differs: true),
        Claim("pony-ai-2023", "round", "blog-2024", "Series C", differs: true),
        Claim("pony-ai-2024-11", "amount", "blog-2025", "about 430000000 USD", differs: true),
    ];

    private static Claim Claim(string deal, string field, string source, string? value, bool differs = false) =>
        new(RecordKind.Deal, deal, field, source, value, differs, null);

    private static Source Source(string id, Reliability reliability, string? published) =>
        new(id, $"https://example.org/{id}", id, "Publisher", published is null ? null : PartialDate.Parse(published), "en", reliability);

    private static Organization Org(
        string id, string name, OrganizationKind kind = OrganizationKind.Startup, string? country = "CN", string? city = null, string[]? sectors = null,
        OrganizationStatus? status = OrganizationStatus.Private, string? parent = null, string? nameZh = null, string? pinyin = null, string[]? aliases = null) =>
        new(id, name, nameZh, pinyin, aliases ?? [], kind, country, city, null, sectors ?? [], status, null, parent, null, $"Summary of {name}.");
}
