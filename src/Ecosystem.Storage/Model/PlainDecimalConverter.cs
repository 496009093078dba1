using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ecosystem.Storage.Model;

/// <summary>
/// SQLite gives 36 back as 36.0 and PostgreSQL as it was written; both give 36 through this, so that what is shown does not depend on the database.
/// </summary>
internal sealed class PlainDecimalConverter() : ValueConverter<decimal, decimal>(value => value, value => Plain(value))
{
    // A decimal remembers its trailing zeros; dividing by one, written with 28 places, takes them off.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
