using System.Globalization;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Views;

/// <summary>The stretches by which one goes through time.</summary>
public enum TimeStep { Month, Quarter, Year }

/// <summary>The places a time scrubber can stand at.</summary>
public static class TimeSteps
{
    /// <summary>
    /// The ends of the months, quarters or years from the one that holds the first day to the one that holds the last: written <c>2024-03</c>,
    /// the last month of a quarter, or <c>2024</c>, as the filter's <c>to</c> takes them. Empty when the days are the wrong way round.
    /// </summary>
    public static IReadOnlyList<PartialDate> Between(DateOnly first, DateOnly last, TimeStep step)
    {
        var ends = new List<PartialDate>();
        for (var month = Start(first, step); month <= last; month = month.AddMonths(Months(step)))
            ends.Add(End(month, step));
        return ends;
    }

    /// <summary>The first place that lies at or after the end of a date; the last one when none does.</summary>
    public static int PlaceOf(IReadOnlyList<PartialDate> places, PartialDate date)
    {
        var before = places.TakeWhile(place => place.End < date.End).Count();
        return Math.Min(before, places.Count - 1);
    }

    private static int Months(TimeStep step) => step switch { TimeStep.Month => 1, TimeStep.Quarter => 3, _ => 12 };

    private static DateOnly Start(DateOnly day, TimeStep step) => new(day.Year, (day.Month - 1) / Months(step) * Months(step) + 1, 1);

    private static PartialDate End(DateOnly start, TimeStep step) => PartialDate.Parse(step == TimeStep.Year
        ? start.ToString("yyyy", CultureInfo.InvariantCulture)
        : start.AddMonths(Months(step) - 1).ToString("yyyy-MM", CultureInfo.InvariantCulture));
}
