using Ecosystem.Core.Records;

namespace Ecosystem.Core.Views;

/// <summary>What views ask of the span of a date.</summary>
internal static class Spans
{
    /// <summary>The day in the middle of the span: where a date that is not known to the day is drawn and counted.</summary>
    public static DateOnly Middle(this PartialDate date) => date.Start.AddDays((date.End.DayNumber - date.Start.DayNumber) / 2);
}
