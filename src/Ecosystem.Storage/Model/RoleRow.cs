using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>roles</c>.</summary>
internal sealed class RoleRow
{
    public required string Id { get; init; }
    public required string PersonId { get; init; }
    public required string OrganizationId { get; init; }
    public required string Title { get; init; }
    public PartialDate? From { get; init; }
    public PartialDate? To { get; init; }

    public static RoleRow Of(Role record) => new()
    {
        Id = record.Id,
        PersonId = record.Person,
        OrganizationId = record.Organization,
        Title = record.Title,
        From = record.From,
        To = record.To,
    };

    public Role ToRecord() => new(Id, PersonId, OrganizationId, Title, From, To);
}
