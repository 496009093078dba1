using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Tests;

/// <summary>A small dataset, written by hand, with every shape that the tables must keep apart: disclosed and not, known and not, first and second.</summary>
internal static class Sample
{
    public static Dataset Dataset { get; } = new()
    {
        Date = new DateOnly(2026, 11, 24),
        Organizations =
        [
            new("acme", "Acme", "艾克米", "ai ke mi", ["Zeta", "Alpha"], OrganizationKind.Startup, "CN", "Beijing", Date("2021-03"),
                ["speech", "ai-chips"], OrganizationStatus.Private, null, "borealis", "https://acme.example", "Makes voices."),
            new("borealis", "Borealis", null, null, [], OrganizationKind.TechCompany, null, null, null, [], null, "HKEX:1", null, null, "Rents computers."),
        ],
        People = [new("chen", "Chen", "陈", "chen", "Founder of Acme.")],
        Roles = [new("chen-acme", "chen", "acme", "Chief executive", Date("2021"), null)],
        Deals = [Undisclosed, Round],
        Valuations = [new("acme-valuation-2024", "acme", Date("2024"), new(1.5m, "USD", Qualifier.About), ValuationBasis.Unspecified)],
        Relationships =
        [
            new("acme-commitment-borealis", "acme", "borealis", RelationshipKind.Commitment, Date("2024-02-19"), Date("2029"),
                new(79_228_162_514_264_337_593_543_950_335m, "CNY", Qualifier.AtLeast), "acme-2024-02", "Spends at Borealis."),
            new("acme-partnership-borealis", "acme", "borealis", RelationshipKind.Partnership, null, null, null, null, "Work together."),
        ],
        Products = [new("sing", "Sing", "唱", "chang", "acme", ProductKind.App, Date("2023-10"), "Sings.")],
        Events =
        [
            new("2024-count", Date("2024"), EventKind.MarketStatistic, "Count", "Counted.", ["borealis", "acme"], new("unicorns", 369.25m, "companies")),
            new("2024-rule", Date("2024-05-01"), EventKind.Policy, "Rule", "Ruled.", [], null),
        ],
        Sources =
        [
            new("blog-2024", null, "Blog", "Blogger", null, "zh", Reliability.Aggregator),
            new("paper-2024", "https://paper.example/1", "Paper", "Press", Date("2024-02-19"), "en", Reliability.Primary),
        ],
        Claims =
        [
            new(RecordKind.Deal, "acme-2024-02", "amount", "blog-2024", "300000000 USD", true, "Lower."),
            new(RecordKind.Deal, "acme-2024-02", "amount", "paper-2024", null, false, null),
            new(RecordKind.Organization, "acme", "founded", "paper-2024", "2021-03", false, null),
        ],
        Rates =
        [
            new("CNY", Date("2024"), 7.1957m, "fed-2024", null),
            new("CNY", Date("2024-02"), 7.193500001m, "fed-2024", "Middle of the month."),
        ],
        RateSources = [new("fed-2024", "https://fed.example", "Rates", "Fed", Date("2025-01"), "en", Reliability.Primary)],
        Redirects = [new(RecordKind.Organization, "acme-old", "acme")],
    };

    /// <summary>What of it the checks of a package let through.</summary>
    public static Dataset Package { get; } = Dataset with
    {
        Deals = [Undisclosed],
        Relationships = [],
        Claims = [Dataset.Claims[^1]],
    };

    /// <summary>Another dataset: less of all, other values under the same ids.</summary>
    public static Dataset Other { get; } = Dataset with
    {
        Date = new DateOnly(2026, 12, 1),
        Organizations = [.. Dataset.Organizations.Select(organization => organization with { Summary = "Changed.", Parent = null })],
        Deals = [Undisclosed],
        Relationships = [],
        Claims = [Dataset.Claims[^1]],
        Redirects = [],
    };

    private static Deal Undisclosed => new(
        "acme-2023", "acme", Date("2023"), DealKind.StrategicStake, null, DealStatus.Reported, null, null, [], "Not much is known.");

    private static Deal Round => new(
        "acme-2024-02", "acme", Date("2024-02-19"), DealKind.FundingRound, "Series A+", DealStatus.Completed,
        new(400_000_000.5m, "USD", Qualifier.About), new(new(2_500_000_000m, "USD", Qualifier.AtLeast), ValuationBasis.PostMoney),
        [
            new("chen", true, false, null, []),
            new("borealis", false, true, 36.05m,
            [
                new(ConsiderationForm.ComputeCredits, new(0m, "USD", Qualifier.UpTo), true, "Prepaid computers."),
                new(ConsiderationForm.Cash, null, null, null),
                new(ConsiderationForm.Cash, null, false, ""),
            ]),
        ],
        "A round.");

    private static PartialDate Date(string text) => PartialDate.Parse(text);
}
