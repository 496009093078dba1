using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<ClaimRow>
{
    public void Configure(EntityTypeBuilder<ClaimRow> builder)
    {
        builder.ToTable("claims");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasReference<SourceRow>(nameof(ClaimRow.SourceId));
        builder.HasIndex(row => new { row.Kind, row.RecordId });
    }
}
