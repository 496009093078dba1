using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class DealConfiguration : IEntityTypeConfiguration<DealRow>
{
    public void Configure(EntityTypeBuilder<DealRow> builder)
    {
        builder.ToTable("deals");
        builder.HasReference<OrganizationRow>(nameof(DealRow.TargetId));
        builder.HasMoney(row => row.Amount, "amount");
        builder.HasMoney(row => row.Valuation, "valuation");
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_deals_valuation_basis", "(valuation_value IS NULL) = (valuation_basis IS NULL)"));
    }
}
