using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

internal sealed class EventConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("events");
        builder.ComplexProperty(row => row.Metric);
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_events_metric", "(metric_name IS NULL) = (metric_value IS NULL) AND (metric_value IS NULL) = (metric_unit IS NULL)"));
    }
}
