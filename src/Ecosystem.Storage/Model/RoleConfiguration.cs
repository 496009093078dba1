using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class RoleConfiguration : IEntityTypeConfiguration<RoleRow>
{
    public void Configure(EntityTypeBuilder<RoleRow> builder)
    {
        builder.ToTable("roles");
        builder.HasReference<PersonRow>(nameof(RoleRow.PersonId));
        builder.HasReference<OrganizationRow>(nameof(RoleRow.OrganizationId));
    }
}
