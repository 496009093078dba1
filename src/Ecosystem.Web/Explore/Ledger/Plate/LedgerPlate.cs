using System.Globalization;
using System.Xml.Linq;
using Ecosystem.Core.Datasets;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Explore.Ledger.Plate;

/// <summary>The ledger as a picture to take away: title, what was chosen, the table with its bars, legend and source in one SVG sheet, in the reader's language.</summary>
public sealed class LedgerPlate(IStringLocalizer<LedgerText> text, Words words, FilterSentence filters, TimeProvider clock)
{
    private const double Margin = 32, Names = 230, Width = 112, RowHeight = 46;
    private const int MostRows = 80;

    /// <summary>Draws the sheet.</summary>
    /// <param name="address">Where the same view is found.</param>
    public XDocument Draw(Snapshot snapshot, DealFilter filter, LedgerView ledger, bool cashOnly, string address)
    {
        var columns = LedgerColumns.Of(ledger, cashOnly);
        var width = Math.Max(760, Names + columns.Count * Width + 2 * Margin);
        var pen = new SvgPen();
        var y = Head(pen, snapshot, filter, ledger, width);
        y = ColumnHeads(pen, ledger, columns, y, width);
        foreach (var row in ledger.Items.Take(MostRows))
            y = Row(pen, row, NameOf(ledger, row), SecondOf(row), columns, y, width, false);
        pen.Rect(Margin, y, width - 2 * Margin, 1, SvgPen.Ink);
        y = Row(pen, ledger.All, text["SumAll"], text["SumDeals"], columns, y, width, true);
        y = Foot(pen, snapshot, ledger, address, y, width);
        return pen.ToDocument(width, y + Margin - 8, text["Title"], filters.Of(snapshot, filter));
    }

    private double Head(SvgPen pen, Snapshot snapshot, DealFilter filter, LedgerView ledger, double width)
    {
        pen.Text(Margin, 54, text["Title"], 24, bold: true);
        var y = 78.0;
        foreach (var line in SvgPen.Lines($"{text[$"Rows.{Vocabulary<LedgerRows>.Parse(ledger.Rows)}"]} · {filters.Of(snapshot, filter)}", 13, width - 2 * Margin))
        {
            pen.Text(Margin, y, line, 13, SvgPen.Soft);
            y += 18;
        }

        pen.Text(Margin, y + 6, Figures(ledger), 14, bold: true);
        return Composition(pen, ledger, y + 20, width);
    }

    // What the headline is made of: one bar, and under it each part with its figure.
    private double Composition(SvgPen pen, LedgerView ledger, double y, double width)
    {
        (string Name, string Paint, Total Usd)[] parts =
        [
            .. ledger.Forms.Where(form => ledger.All.Forms[form].Usd.Of > 0).Select(form => (words.Of(new FormKey(form)), LedgerInks.Of(form), ledger.All.Forms[form].Usd)),
            .. ledger.All.Unexplained is { Usd.Of: > 0 } rest ? [(text["Column.unexplained"].Value, SvgPen.Hatch, rest.Usd)] : Array.Empty<(string, string, Total)>(),
        ];
        var (whole, x, room) = (parts.Sum(part => LedgerFigures.Point(part.Usd)), Margin, width - 2 * Margin);
        foreach (var part in parts)
        {
            var share = whole > 0 ? (double)(LedgerFigures.Point(part.Usd) / whole) * room : 0;
            pen.Rect(x, y, Math.Max(0, share - 1), 12, part.Paint);
            x += share;
        }

        return Legend(pen, parts, y + 30, room);
    }

    private double Legend(SvgPen pen, IEnumerable<(string Name, string Paint, Total Usd)> parts, double y, double room)
    {
        var x = Margin;
        foreach (var (name, paint, usd) in parts)
        {
            var label = $"{name}  {(usd.IsDisclosed ? Currency(usd) : words.Of(SilenceKind.NotDisclosed))}";
            var wide = SvgPen.WidthOf(label, 12) + 36;
            if (x > Margin && x + wide > Margin + room)
                (x, y) = (Margin, y + 20);
            pen.Rect(x, y - 10, 12, 12, paint);
            pen.Text(x + 18, y, label, 12, SvgPen.Soft);
            x += wide;
        }

        return y + 22;
    }

    private double ColumnHeads(SvgPen pen, LedgerView ledger, IReadOnlyList<LedgerColumn> columns, double y, double width)
    {
        pen.Rect(Margin, y, width - 2 * Margin, 1, SvgPen.Ink);
        pen.Text(Margin, y + 46, text[$"Row.{Vocabulary<LedgerRows>.Parse(ledger.Rows)}"], 13, bold: true);
        foreach (var (index, column) in columns.Index())
        {
            var right = Right(index);
            string[] lines = [.. SvgPen.Lines(column.Form is { } form ? words.Of(form) : text[$"Column.{column.Key}"], 12, Width - 16).TakeLast(2)];
            foreach (var (place, line) in lines.Index())
                pen.Text(right, y + 32 - (lines.Length - 1 - place) * 14, line, 12, LedgerInks.TextOf(column), right: true, bold: true);
            pen.Text(right, y + 46, $"{text["Unit"]}{(column.CellOf(ledger.All) is { } all ? " · " + Deals(all.Deals) : "")}", 11, SvgPen.Quiet, right: true);
        }

        pen.Rect(Margin, y + 54, width - 2 * Margin, 1, SvgPen.Strong);
        return y + 55;
    }

    private double Row(SvgPen pen, LedgerRow row, string name, string second, IReadOnlyList<LedgerColumn> columns, double y, double width, bool strong)
    {
        pen.Text(Margin, y + 18, SvgPen.Fitted(name, 13, Names - 12), 13, bold: strong);
        pen.Text(Margin, y + 33, SvgPen.Fitted(second.Length > 0 ? $"{second} · {Deals(row.Deals)}" : Deals(row.Deals), 11, Names - 12), 11, SvgPen.Quiet);
        foreach (var (index, column) in columns.Index())
            Cell(pen, row, column, Right(index), y, strong);
        pen.Rect(Margin, y + RowHeight, width - 2 * Margin, 1, strong ? SvgPen.Ink : SvgPen.Line);
        return y + RowHeight + 1;
    }

    private void Cell(SvgPen pen, LedgerRow row, LedgerColumn column, double right, double y, bool strong)
    {
        var cell = column.CellOf(row);
        if (cell is null && !column.IsHeadline)
        {
            pen.Text(right, y + 18, "·", 14, SvgPen.Quiet, right: true);
            return;
        }

        var usd = cell?.Usd ?? row.Headline;
        var figure = Figure(usd, column.IsMinus);
        pen.Text(right, y + 18, figure, 13, usd.IsDisclosed ? SvgPen.Ink : SvgPen.Quiet, right: true, bold: strong || column.IsHeadline);
        if (cell?.InEscrow > 0)
            pen.Lock(right - SvgPen.WidthOf(figure, 13) - 18, y + 7);
        if (!column.IsHeadline)
            Bar(pen, row, column, usd, cell!.AtMost, right, y + 23);
        pen.Text(right, y + 39, usd.Of > 0 ? text["Disclosed", usd.Disclosed, usd.Of] : Deals(cell?.Deals ?? row.Deals), 11, SvgPen.Quiet, right: true);
    }

    private static void Bar(SvgPen pen, LedgerRow row, LedgerColumn column, Total usd, decimal? atMost, double right, double y)
    {
        const double room = Width - 14;
        var left = right - room;
        if (usd is { IsDisclosed: false, Of: > 0 })
        {
            pen.Rect(left, y, room, 4, SvgPen.Hatch);
            return;
        }

        var whole = LedgerFigures.Point(row.Headline);
        var (low, most) = (LedgerFigures.Point(usd), atMost ?? usd.High ?? LedgerFigures.Point(usd));
        pen.Rect(left, y, room, 4, SvgPen.Ground);
        pen.Rect(left, y, room * (double)LedgerFigures.Percent(most, whole) / 100, 4, SvgPen.Strong);
        pen.Rect(left, y, room * (double)LedgerFigures.Percent(low, whole) / 100, 4, LedgerInks.BarOf(column));
    }

    private double Foot(SvgPen pen, Snapshot snapshot, LedgerView ledger, string address, double y, double width)
    {
        var culture = CultureInfo.CurrentUICulture;
        var shown = ledger.Items.Count > MostRows ? $"{text["Shown", MostRows, ledger.Items.Count]} " : "";
        var note = $"{shown}{text["Note"]} {text["NotePlus"]} {text["NoteDot"]} {text["NoteUnexplained"]} {text["Bars"]}";
        var source = text["Plate.Source", DatasetEdition.Publisher, DatasetEdition.ExactVersionOf(snapshot), DateFormat.Text(snapshot.Today, culture), DatasetEdition.Licence];
        var drawn = text["Plate.Drawn", address, DateFormat.Text(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), culture)];
        y += 12;
        foreach (var (line, ink) in SvgPen.Lines(note, 11, width - 2 * Margin).Select(line => (line, SvgPen.Quiet)).Concat(new[] { source.Value, SvgPen.Fitted(drawn, 11, width - 2 * Margin) }.Select(line => (line, SvgPen.Soft))))
        {
            y += 16;
            pen.Text(Margin, y, line, 11, ink);
        }

        return y;
    }

    private string Figures(LedgerView ledger) => ledger.All.Headline.IsDisclosed
        ? $"{Currency(ledger.All.Headline)} {text["Head.Headline", ledger.All.Headline.Disclosed, ledger.All.Headline.Of]}"
        : Deals(ledger.All.Deals);

    private string Figure(Total usd, bool minus) => usd switch
    {
        { Of: 0 } => text["NotInSums"],
        { IsDisclosed: false } => words.Of(SilenceKind.NotDisclosed),
        _ => $"{(minus ? "− " : "")}{LedgerFigures.Text(usd, CultureInfo.CurrentUICulture)}{(usd.High is null ? "+" : "")}",
    };

    private static string Currency(Total usd) => usd is { Low: 0, High: > 0 }
        ? MoneyFormat.Text(new Money(usd.High.Value, "USD", Qualifier.UpTo), CultureInfo.CurrentUICulture)
        : MoneyFormat.Interval(usd.Low, usd.High, "USD", CultureInfo.CurrentUICulture) + (usd.High is null ? "+" : "");

    private string NameOf(LedgerView ledger, LedgerRow row) =>
        row.IsUnknown ? text[$"Unknown.{Vocabulary<LedgerRows>.Parse(ledger.Rows)}"]
        : ledger.Rows == "sector" ? words.Sector(row.Id)
        : Currencies.IsChinese(CultureInfo.CurrentUICulture) ? row.NameZh ?? row.Name : row.Name;

    private static string SecondOf(LedgerRow row) =>
        row.NameZh is null || row.NameZh == row.Name ? "" : Currencies.IsChinese(CultureInfo.CurrentUICulture) ? row.Name : row.NameZh;

    private string Deals(int deals) => deals == 1 ? text["OneDeal"] : text["Deals", deals];

    private static double Right(int column) => Margin + Names + (column + 1) * Width;
}
