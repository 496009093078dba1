using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class ExchangeRateConfiguration : IEntityTypeConfiguration<ExchangeRateRow>
{
    public void Configure(EntityTypeBuilder<ExchangeRateRow> builder)
    {
        builder.ToTable("exchange_rates");
        builder.HasKey(row => new { row.Currency, row.Period });
        builder.HasReference<ExchangeRateSourceRow>(nameof(ExchangeRateRow.SourceId));
    }
}
