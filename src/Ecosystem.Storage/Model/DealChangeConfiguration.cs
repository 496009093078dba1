using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class DealChangeConfiguration : IEntityTypeConfiguration<DealChangeRow>
{
    public void Configure(EntityTypeBuilder<DealChangeRow> builder)
    {
        builder.ToTable("deal_changes");
        builder.HasIndex(row => row.RecordedAt);
    }
}
