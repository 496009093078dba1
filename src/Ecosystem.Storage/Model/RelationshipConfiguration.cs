using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class RelationshipConfiguration : IEntityTypeConfiguration<RelationshipRow>
{
    public void Configure(EntityTypeBuilder<RelationshipRow> builder)
    {
        builder.ToTable("relationships");
        builder.HasReference<OrganizationRow>(nameof(RelationshipRow.FromId));
        builder.HasReference<OrganizationRow>(nameof(RelationshipRow.ToId));
        builder.HasReference<DealRow>(nameof(RelationshipRow.ConditionOfId));
        builder.HasMoney(row => row.Amount, "amount");
    }
}
