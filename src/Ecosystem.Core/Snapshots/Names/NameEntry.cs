namespace Ecosystem.Core.Snapshots;

/// <summary>What a search can find, in the order in which equal hits are shown.</summary>
public enum SearchKind { Organization, Person, Product, Deal, Event, Source }

/// <summary>One record as name search sees it.</summary>
/// <param name="Pinyin">Tone-less pinyin of <paramref name="NameZh"/>, syllables apart; null without one.</param>
/// <param name="Aliases">Other names it is known by; for a deal, the names of its investors, which find it less surely than its own.</param>
/// <param name="Ticker">As <c>HKEX:2513</c>; several with a slash between them; null when not listed.</param>
/// <param name="Weight">How much it matters, for example its number of deals: it decides between equal hits only.</param>
/// <param name="Owner">Id of the organization a product belongs to, which its name then finds too; else null.</param>
public sealed record NameEntry(
    SearchKind Kind, string Id, string Name, string? NameZh, string? Pinyin, IReadOnlyList<string> Aliases,
    string? Ticker, double Weight, string? Owner);

/// <summary>One record found.</summary>
/// <param name="Matched">The name, alias, pinyin or ticker that the query met.</param>
/// <param name="Score">1 for the very name of an organization, falling with every doubt; above 0.</param>
public sealed record SearchHit(SearchKind Kind, string Id, string Name, string? NameZh, string Matched, double Score);
