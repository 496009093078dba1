using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class ExchangeRateSourceConfiguration : IEntityTypeConfiguration<ExchangeRateSourceRow>
{
    public void Configure(EntityTypeBuilder<ExchangeRateSourceRow> builder)
    {
        builder.ToTable("exchange_rate_sources");

    }
}
