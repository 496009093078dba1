using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ecosystem.Storage.Model;

/// <summary>Columns are named as both databases and the data package do: <c>StakePercent</c> becomes <c>stake_percent</c>.</summary>
internal static partial class SnakeCase
{
    public static void NameColumns(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
            NameColumns(entity);
    }

    private static void NameColumns(IMutableTypeBase type)
    {
        foreach (var property in type.GetProperties())
            property.SetAnnotation(ColumnName, Of((string?)property[ColumnName] ?? Path(property)));
        foreach (var complex in type.GetComplexProperties())
            NameColumns(complex.ComplexType);
    }

    private const string ColumnName = "Relational:ColumnName";

    private static string Path(IMutableProperty property) => property.DeclaringType is IMutableComplexType complex
        ? $"{complex.ComplexProperty.Name}_{property.Name}"
        : property.Name;

    private static string Of(string name) => Border().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Border();
}
