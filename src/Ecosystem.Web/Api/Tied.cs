using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Web.Api;

// Records that belong to an organization or a person, each with its own claims.

internal sealed record RoleDto(string Id, string Person, string Organization, string Title, string? From, string? To, IReadOnlyList<ClaimDto> Claims)
{
    public static IReadOnlyList<RoleDto> Of(Snapshot snapshot, Party party) =>
    [
        .. party.Roles.Select(role => new RoleDto(role.Id, role.Person, role.Organization, role.Title,
            role.From?.ToString(), role.To?.ToString(), ClaimDto.Of(snapshot, RecordKind.Role, role.Id))),
    ];
}

/// <param name="ConditionOf">Id of the deal that a source ties it to.</param>
internal sealed record RelationshipDto(
    string Id, string From, string To, string Kind, string? Since, string? Until, MoneyDto? Amount, string? ConditionOf, string Summary, IReadOnlyList<ClaimDto> Claims)
{
    public static IReadOnlyList<RelationshipDto> Of(Snapshot snapshot, Party party) =>
    [
        .. party.Relationships.Select(tie => new RelationshipDto(
            tie.Id, tie.From, tie.To, Vocabulary<RelationshipKind>.Name(tie.Kind), tie.Since?.ToString(), tie.Until?.ToString(),
            tie.Amount is { } amount ? snapshot.Converter.Convert(amount, tie.Since ?? PartialDate.Of(snapshot.Today)).ToDto() : null,
            tie.ConditionOf, tie.Summary, ClaimDto.Of(snapshot, RecordKind.Relationship, tie.Id))),
    ];
}

internal sealed record ProductDto(string Id, string Name, string? NameZh, string Kind, string? Released, string Summary, IReadOnlyList<ClaimDto> Claims)
{
    public static IReadOnlyList<ProductDto> Of(Snapshot snapshot, Party party) =>
    [
        .. party.Products.Select(product => new ProductDto(product.Id, product.Name, product.NameZh, Vocabulary<ProductKind>.Name(product.Kind),
            product.Released?.ToString(), product.Summary, ClaimDto.Of(snapshot, RecordKind.Product, product.Id))),
    ];
}

/// <summary>What an organization was worth: by a deal, or by a record of its own, whose claims then stand here.</summary>
internal sealed record ValuationPointDto(string Date, MoneyDto Amount, string Basis, string? Deal, string? Id, IReadOnlyList<ClaimDto> Claims)
{
    public static IReadOnlyList<ValuationPointDto> Of(Snapshot snapshot, Party party) =>
    [
        .. party.Valuations.Select(point => new ValuationPointDto(
            point.Date.ToString(), point.Value.ToDto(), Vocabulary<ValuationBasis>.Name(point.Basis), point.Deal, point.Record,
            point.Record is { } record ? ClaimDto.Of(snapshot, RecordKind.Valuation, record) : [])),
    ];
}
