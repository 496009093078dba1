using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>products</c>.</summary>
internal sealed class ProductRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? NameZh { get; init; }
    public string? NamePinyin { get; init; }
    public required string OrganizationId { get; init; }
    public ProductKind Kind { get; init; }
    public PartialDate? Released { get; init; }
    public required string Summary { get; init; }

    public static ProductRow Of(Product record) => new()
    {
        Id = record.Id,
        Name = record.Name,
        NameZh = record.NameZh,
        NamePinyin = record.NamePinyin,
        OrganizationId = record.Organization,
        Kind = record.Kind,
        Released = record.Released,
        Summary = record.Summary,
    };

    public Product ToRecord() => new(Id, Name, NameZh, NamePinyin, OrganizationId, Kind, Released, Summary);
}
