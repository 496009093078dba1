using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class ParticipationConfiguration : IEntityTypeConfiguration<ParticipationRow>
{
    public void Configure(EntityTypeBuilder<ParticipationRow> builder)
    {
        builder.ToTable("participations");
        builder.HasKey(row => new { row.DealId, row.Position });
        builder.HasOne<DealRow>().WithMany().HasForeignKey(row => row.DealId).OnDelete(DeleteBehavior.Cascade);
        builder.HasReference<OrganizationRow>(nameof(ParticipationRow.OrganizationId));
        builder.HasReference<PersonRow>(nameof(ParticipationRow.PersonId));
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_participations_investor", "(organization_id IS NULL) <> (person_id IS NULL)"));
    }
}
