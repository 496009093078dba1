namespace Ecosystem.Core.Records;

/// <summary>
/// Everything published, as records. Lists are sorted by id (claims by kind, record, field, source, value; rates by currency and period);
/// a list inside a record keeps the order of the data.
/// </summary>
public sealed record Dataset
{
    /// <summary>The day the dataset speaks for: its "today".</summary>
    public required DateOnly Date { get; init; }
    public required IReadOnlyList<Organization> Organizations { get; init; }
    public required IReadOnlyList<Person> People { get; init; }
    public required IReadOnlyList<Role> Roles { get; init; }
    public required IReadOnlyList<Deal> Deals { get; init; }
    public required IReadOnlyList<Valuation> Valuations { get; init; }
    public required IReadOnlyList<Relationship> Relationships { get; init; }
    public required IReadOnlyList<Product> Products { get; init; }
    public required IReadOnlyList<Event> Events { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
    public required IReadOnlyList<Claim> Claims { get; init; }
    public required IReadOnlyList<ExchangeRate> Rates { get; init; }
    public required IReadOnlyList<Source> RateSources { get; init; }
    public required IReadOnlyList<Redirect> Redirects { get; init; }
}
