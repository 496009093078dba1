using System.Globalization;
using Ecosystem.Core.Records;

namespace Ecosystem.Web.Shared;

/// <summary>Writes dates as precisely as they are known: 2024, Feb 2024, 19 Feb 2024; in Chinese 2024年2月19日.</summary>
public static class DateFormat
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The date in words.</summary>
    public static string Text(PartialDate date, CultureInfo culture)
    {
        var day = date.Start;
        return (Currencies.IsChinese(culture), date.Precision) switch
        {
            (true, DatePrecision.Year) => $"{day.Year}年",
            (true, DatePrecision.Month) => $"{day.Year}年{day.Month}月",
            (true, _) => $"{day.Year}年{day.Month}月{day.Day}日",
            (false, DatePrecision.Year) => $"{day.Year}",
            (false, DatePrecision.Month) => $"{Months[day.Month - 1]} {day.Year}",
            (false, _) => $"{day.Day} {Months[day.Month - 1]} {day.Year}",
        };
    }

    /// <summary>A day in words.</summary>
    public static string Text(DateOnly day, CultureInfo culture) => Text(PartialDate.Of(day), culture);

    /// <summary>A stretch of time: "Mar 2023 – Feb 2024", "from Mar 2023", "until 2024"; empty when neither end is known.</summary>
    public static string Stretch(PartialDate? from, PartialDate? to, CultureInfo culture) =>
        (Currencies.IsChinese(culture), from, to) switch
        {
            (_, { } start, { } end) => $"{Text(start, culture)} – {Text(end, culture)}",
            (true, { } start, null) => $"{Text(start, culture)}起",
            (true, null, { } end) => $"至{Text(end, culture)}",
            (false, { } start, null) => $"from {Text(start, culture)}",
            (false, null, { } end) => $"until {Text(end, culture)}",
            _ => "",
        };
}
