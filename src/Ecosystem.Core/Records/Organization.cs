namespace Ecosystem.Core.Records;

/// <summary>A startup, tech company, fund, lab or public body, for example Moonshot AI.</summary>
/// <param name="Id">Slug, unique among organizations and people, for example <c>moonshot-ai</c>.</param>
/// <param name="NamePinyin">Tone-less pinyin of <paramref name="NameZh"/>, syllables apart, ü as v; null without a Chinese name.</param>
/// <param name="Country">ISO 3166 alpha-2 code; null when not known.</param>
/// <param name="Sectors">Sectors as in <c>datapackage.json</c>; may be empty.</param>
/// <param name="Status">Null when not known.</param>
/// <param name="Ticker">As <c>HKEX:2513</c>, several separated as the source writes them; null when not listed.</param>
/// <param name="Parent">Id of the organization that owns or controls it; null when there is none.</param>
public sealed record Organization(
    string Id, string Name, string? NameZh, string? NamePinyin, IReadOnlyList<string> Aliases, OrganizationKind Kind,
    string? Country, string? City, PartialDate? Founded, IReadOnlyList<string> Sectors, OrganizationStatus? Status,
    string? Ticker, string? Parent, string? Website, string Summary);

/// <summary>A founder, officer or personal investor.</summary>
public sealed record Person(string Id, string Name, string? NameZh, string? NamePinyin, string Summary);

/// <summary>Who holds which title where, from when to when (null: not known, or still held).</summary>
public sealed record Role(string Id, string Person, string Organization, string Title, PartialDate? From, PartialDate? To);
