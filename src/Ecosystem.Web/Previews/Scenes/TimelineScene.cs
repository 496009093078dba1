using System.Globalization;
using Ecosystem.Core.Export.Graphs;
using Ecosystem.Core.Export.Pictures;

namespace Ecosystem.Web.Previews.Scenes;

/// <summary>A set of deals over the years: each a disc by its dollars in the colour of its forms, those that disclose none as small ones below the line.</summary>
internal static class TimelineScene
{
    public static void Draw(Sheet sheet, Frame frame, Snapshot snapshot, PreviewCard card)
    {
        DealEntry[] deals = [.. snapshot.In(card.Deals)];
        if (deals.Length == 0)
            return;
        var (first, last) = (deals.Min(deal => deal.Deal.Announced.Start.Year), deals.Max(deal => deal.Deal.Announced.End.Year) + 1);
        var axis = frame.Y + frame.Height - 70;
        double X(DateOnly day) => frame.X + (day.Year - first + (day.DayOfYear - 1) / 365.25) / (last - first) * frame.Width;
        DrawYears(sheet, frame, axis, first, last, X);
        var most = Math.Max(1, deals.Max(deal => Math.Sqrt(Dollars(deal))));
        foreach (var deal in deals.OrderByDescending(Dollars).ThenBy(deal => deal.Index))
            DrawDeal(sheet.Canvas, frame, axis, (X(deal.Deal.Announced.Start) + X(deal.Deal.Announced.End)) / 2, deal, Math.Sqrt(Dollars(deal)) / most);
    }

    private static double Dollars(DealEntry deal) => (double)(deal.Usd?.Point ?? 0);

    // Height speaks of money as area does; the undisclosed hang below the line, a step for each of a few.
    private static void DrawDeal(Canvas canvas, Frame frame, double axis, double x, DealEntry deal, double share)
    {
        var undisclosed = deal.Usd is null;
        var y = undisclosed ? axis + 12 + deal.Index % 4 * 7 : axis - 8 - share * (axis - frame.Y - 50);
        var radius = undisclosed ? 3 : 4 + 26 * share;
        canvas.Fill(Shape.Disc(x, y, radius + 1.2), Sheet.Paper);
        canvas.Fill(Shape.Disc(x, y, radius), GraphInk.Of(deal.Forms), deal.IsSummed ? 0.85 : 0.4);
    }

    private static void DrawYears(Sheet sheet, Frame frame, double axis, int first, int last, Func<DateOnly, double> x)
    {
        sheet.Canvas.Fill(Shape.Rectangle(frame.X, axis, frame.Width, 1.5), Sheet.Soft);
        var every = Math.Max(1, (int)Math.Ceiling((last - first) / 9.0));
        for (var year = first; year <= last; year++)
        {
            var at = Math.Min(x(new DateOnly(year, 1, 1)), frame.X + frame.Width - 1);
            sheet.Canvas.Fill(Shape.Rectangle(at, axis - 4, 1.5, 8), Sheet.Soft);
            if ((year - first) % every == 0 && year < last)
                sheet.Write(year.ToString(CultureInfo.InvariantCulture), at + 2, axis + 62, 18, Sheet.Soft);
        }
    }
}
