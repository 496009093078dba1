using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class DatasetInfoConfiguration : IEntityTypeConfiguration<DatasetInfoRow>
{
    public void Configure(EntityTypeBuilder<DatasetInfoRow> builder)
    {
        builder.ToTable("dataset_info");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("CK_dataset_info_one_row", "id = 1"));
    }
}
