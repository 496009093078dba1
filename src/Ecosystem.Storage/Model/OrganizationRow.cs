using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>organizations</c>.</summary>
internal sealed class OrganizationRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? NameZh { get; init; }
    public string? NamePinyin { get; init; }
    public required string[] Aliases { get; init; }
    public OrganizationKind Kind { get; init; }
    public string? Country { get; init; }
    public string? City { get; init; }
    public PartialDate? Founded { get; init; }
    public required string[] Sectors { get; init; }
    public OrganizationStatus? Status { get; init; }
    public string? Ticker { get; init; }
    public string? ParentId { get; init; }
    public string? Website { get; init; }
    public required string Summary { get; init; }

    public static OrganizationRow Of(Organization record) => new()
    {
        Id = record.Id,
        Name = record.Name,
        NameZh = record.NameZh,
        NamePinyin = record.NamePinyin,
        Aliases = [.. record.Aliases],
        Kind = record.Kind,
        Country = record.Country,
        City = record.City,
        Founded = record.Founded,
        Sectors = [.. record.Sectors],
        Status = record.Status,
        Ticker = record.Ticker,
        ParentId = record.Parent,
        Website = record.Website,
        Summary = record.Summary,
    };

    public Organization ToRecord() => new(
        Id, Name, NameZh, NamePinyin, Aliases, Kind, Country, City, Founded, Sectors, Status, Ticker, ParentId,
        Website, Summary);
}
