using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>event_organizations</c>: an organization that an event concerns.</summary>
internal sealed class EventOrganizationRow
{
    public required string EventId { get; init; }

    /// <summary>Its place among the event's organizations, from 1.</summary>
    public int Position { get; init; }
    public required string OrganizationId { get; init; }

    public static IEnumerable<EventOrganizationRow> Of(Event record) => record.Organizations.Select((organization, position) =>
        new EventOrganizationRow { EventId = record.Id, Position = position + 1, OrganizationId = organization });
}
