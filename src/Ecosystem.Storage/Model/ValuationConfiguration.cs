using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class ValuationConfiguration : IEntityTypeConfiguration<ValuationRow>
{
    public void Configure(EntityTypeBuilder<ValuationRow> builder)
    {
        builder.ToTable("valuations");
        builder.HasReference<OrganizationRow>(nameof(ValuationRow.OrganizationId));
        builder.HasMoney(row => row.Amount, "amount").IsRequired();
    }
}
