using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>A stretch of days, closed; a null end is open. Backwards (start after end) it holds nothing.</summary>
public readonly record struct DateRange(DateOnly? Start, DateOnly? End)
{
    public bool IsOpen => Start is null && End is null;

    /// <summary>True when a date's span shares a day with it.</summary>
    public bool Meets(PartialDate date) => !(Start > End) && !(date.End < Start) && !(date.Start > End);

    /// <summary>From the start of the earliest <c>from</c> to the end of the latest <c>to</c>: a repeated bound is OR.</summary>
    public static DateRange Of(DealFilter filter) => new(
        Dates(filter, FilterParameters.From).Select(date => (DateOnly?)date.Start).Min(),
        Dates(filter, FilterParameters.To).Select(date => (DateOnly?)date.End).Max());

    private static IEnumerable<PartialDate> Dates(DealFilter filter, string parameter) => filter.Values(parameter).Select(PartialDate.Parse);
}

/// <summary>A range of dollars, closed; a null end is open. Backwards (min above max) it holds nothing.</summary>
public readonly record struct DollarRange(decimal? Min, decimal? Max)
{
    public bool IsOpen => Min is null && Max is null;

    /// <summary>True when the dollars may lie in it; undisclosed dollars never do.</summary>
    public bool Meets(UsdInterval? usd) => usd is { } known && !(Min > Max) && known.Meets(Min, Max);

    /// <summary>The range that two parameters give: a repeated bound is OR.</summary>
    public static DollarRange Of(DealFilter filter, string min, string max) => new(Dollars(filter, min).Min(), Dollars(filter, max).Max());

    private static IEnumerable<decimal?> Dollars(DealFilter filter, string parameter) =>
        filter.Values(parameter).Select(text => DollarText.TryParse(text, out var dollars) ? (decimal?)dollars : null);
}
