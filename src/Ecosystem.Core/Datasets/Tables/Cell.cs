using System.Globalization;
using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>How values are written into cells and numbers read from them.</summary>
internal static class Cell
{
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string? Of(decimal? value) => value is { } number ? Of(number) : null;

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";

    public static string? Of(bool? value) => value is { } flag ? Of(flag) : null;

    public static string? Of(PartialDate? date) => date?.ToString();

    public static string? Of(IReadOnlyList<string> values) =>
        values.Count == 0 ? null : string.Join(TableField.ListSeparator, values);

    public static string?[] Of(Money? money) =>
        money is null ? [null, null, null] : [Of(money.Value), money.Currency, OfKind(money.Qualifier)];

    public static string OfKind<T>(T kind) where T : struct, Enum => Vocabulary<T>.Name(kind);

    public static string? OfKind<T>(T? kind) where T : struct, Enum => kind is { } value ? OfKind(value) : null;

    public static decimal Number(string text) => decimal.Parse(text, PlainNumber, CultureInfo.InvariantCulture);

    public static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out number);
}
