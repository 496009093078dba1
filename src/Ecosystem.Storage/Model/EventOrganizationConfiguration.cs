using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class EventOrganizationConfiguration : IEntityTypeConfiguration<EventOrganizationRow>
{
    public void Configure(EntityTypeBuilder<EventOrganizationRow> builder)
    {
        builder.ToTable("event_organizations");
        builder.HasKey(row => new { row.EventId, row.Position });
        builder.HasOne<EventRow>().WithMany().HasForeignKey(row => row.EventId).OnDelete(DeleteBehavior.Cascade);
        builder.HasReference<OrganizationRow>(nameof(EventOrganizationRow.OrganizationId));
    }
}
