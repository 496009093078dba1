using System.Linq.Expressions;
using Ecosystem.Core.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ecosystem.Storage.Model;

/// <summary>What several tables have in common.</summary>
internal static class Columns
{
    /// <summary>A foreign key. What others point at cannot be deleted; both databases look at the end of the statement.</summary>
    public static void HasReference<TTarget>(this EntityTypeBuilder builder, string property) where TTarget : class =>
        builder.HasOne(typeof(TTarget)).WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.NoAction);

    /// <summary>Three columns for an amount: value, currency, qualifier; all there, or none.</summary>
    public static ComplexPropertyBuilder HasMoney<TRow>(
        this EntityTypeBuilder<TRow> builder, Expression<Func<TRow, Money?>> amount, string name) where TRow : class
    {
        var money = builder.ComplexProperty(amount);
        var (value, currency, qualifier) = ($"{name}_value", $"{name}_currency", $"{name}_qualifier");
        money.Property(columns => columns!.Value).HasColumnName(value);
        money.Property(columns => columns!.Currency).HasColumnName(currency);
        money.Property(columns => columns!.Qualifier).HasColumnName(qualifier);
        builder.ToTable(table => table.HasCheckConstraint(
            $"CK_{table.Name}_{name}",
            $"({value} IS NULL) = ({currency} IS NULL) AND ({value} IS NULL) = ({qualifier} IS NULL)"));
        return money;
    }
}
