using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class ConsiderationConfiguration : IEntityTypeConfiguration<ConsiderationRow>
{
    public void Configure(EntityTypeBuilder<ConsiderationRow> builder)
    {
        builder.ToTable("considerations");
        builder.HasKey(row => new { row.DealId, row.ParticipationPosition, row.Position });
        builder.HasOne<ParticipationRow>().WithMany()
            .HasForeignKey(row => new { row.DealId, row.ParticipationPosition }).OnDelete(DeleteBehavior.Cascade);
        builder.HasMoney(row => row.Amount, "amount");
    }
}
