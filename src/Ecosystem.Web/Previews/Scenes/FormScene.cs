using System.Globalization;
using Ecosystem.Core.Export.Graphs;
using Ecosystem.Core.Export.Pictures;

namespace Ecosystem.Web.Previews.Scenes;

/// <summary>What a set of deals was paid with: a bar for each form by the number of deals, in its colour, with the dollars that are known.</summary>
internal static class FormScene
{
    private const int MostBars = 7;

    public static void Draw(Sheet sheet, Frame frame, Snapshot snapshot, PreviewCard card, Words words, FormWords silent)
    {
        DealEntry[] deals = [.. snapshot.In(card.Deals)];
        var rows = Vocabulary<ConsiderationForm>.Values.Select(form => Row.Of(form, deals)).Where(row => row.Deals > 0).OrderByDescending(row => row.Deals).Take(MostBars - 1).ToList();
        var unknown = deals.Count(deal => deal.Forms.IsUndisclosed);
        if (unknown > 0)
            rows.Add(new Row(null, unknown, null));
        var single = deals.Length == 1; // Of one deal the bars compare dollars, of several how many deals.
        double Length(Row row) => single ? (double)(row.Usd?.Point ?? 0) : row.Deals;
        var most = Math.Max(1, rows.Select(Length).DefaultIfEmpty(1).Max());
        var step = Math.Min(92, frame.Height / Math.Max(1, rows.Count));
        var y = frame.Y + (frame.Height - step * rows.Count) / 2;
        foreach (var row in rows)
        {
            var ink = row.Form is { } form ? GraphInk.Of(form.Family()) : GraphInk.Undisclosed;
            sheet.Write(row.Form is { } known ? words.Of(known) : silent.Form, frame.X, y + 24, 22, Sheet.Strong);
            var width = Math.Max(4, (frame.Width - 190) * Length(row) / most);
            sheet.Canvas.Fill(Shape.Rectangle(frame.X, y + 34, width, Math.Min(26, step - 44)), ink);
            sheet.Write(Said(row, single, silent), frame.X + width + 10, y + 34 + Math.Min(26, step - 44) - 5, 19, Sheet.Soft);
            y += step;
        }
    }

    private static string Said(Row row, bool single, FormWords silent) => (single, row.Usd) switch
    {
        (false, _) => row.Deals.ToString(CultureInfo.InvariantCulture),
        (true, { } usd) => MoneyFormat.Interval(usd.Low, usd.High, "USD", CultureInfo.CurrentUICulture) + (MoneyFormat.IsOpen(usd.High) ? "+" : ""),
        _ => silent.Amount,
    };

    /// <summary>A form, in how many deals it was given, and what of it is known in dollars; no form is none disclosed.</summary>
    private sealed record Row(ConsiderationForm? Form, int Deals, UsdInterval? Usd)
    {
        public static Row Of(ConsiderationForm form, IReadOnlyList<DealEntry> deals)
        {
            var given = deals.Where(deal => deal.Forms.Has(form)).ToArray();
            var usd = given.SelectMany(deal => deal.Parts).SelectMany(part => part.Legs).Where(leg => leg.Consideration.Form == form)
                .Aggregate((UsdInterval?)null, (sum, leg) => leg.Usd is not { } known ? sum : sum is { } before ? before + known : known);
            return new Row(form, given.Length, usd);
        }
    }
}

/// <summary>What is said where a form, or its amount, is not disclosed.</summary>
internal sealed record FormWords(string Form, string Amount);
