using System.Globalization;

namespace Ecosystem.Core.Records;

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision { Year, Month, Day }

/// <summary>
/// A date as precise as its source: <c>2024</c>, <c>2024-02</c> or <c>2024-02-19</c>. Compared, it is the span of days it may mean.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly start, DatePrecision precision)
    {
        Start = start;
        Precision = precision;
    }

    /// <summary>The first day of the span.</summary>
    public DateOnly Start { get; }

    /// <summary>How precisely the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The last day of the span.</summary>
    public DateOnly End => Precision switch
    {
        DatePrecision.Year => new DateOnly(Start.Year, 12, 31),
        DatePrecision.Month => new DateOnly(Start.Year, Start.Month, DateTime.DaysInMonth(Start.Year, Start.Month)),
        DatePrecision.Day => Start,
        _ => throw new InvalidOperationException($"No such precision: {Precision}."),
    };

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; false for anything else, impossible days included.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var (format, precision) = text?.Length switch
        {
            4 => ("yyyy", DatePrecision.Year),
            7 => ("yyyy-MM", DatePrecision.Month),
            10 => ("yyyy-MM-dd", DatePrecision.Day),
            _ => ("", DatePrecision.Day),
        };
        if (format.Length == 0 || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start))
            return false;
        date = new PartialDate(start, precision);
        return true;
    }

    /// <summary>Reads a partial date.</summary>
    /// <exception cref="FormatException">The text is not of the form yyyy, yyyy-MM or yyyy-MM-dd.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date of the form 2024, 2024-02 or 2024-02-19.");

    /// <summary>True when the two spans share a day.</summary>
    public bool Meets(PartialDate other) => Start <= other.End && other.Start <= End;

    /// <summary>By first day, then the more precise first.</summary>
    public int CompareTo(PartialDate other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.Precision.CompareTo(Precision);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date as written in files and addresses.</summary>
    public override string ToString() => Start.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
}
