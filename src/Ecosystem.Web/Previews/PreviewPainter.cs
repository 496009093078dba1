using System.Globalization;
using Ecosystem.Core.Datasets;
using Ecosystem.Core.Export.Pictures;
using Ecosystem.Web.Explore;
using Ecosystem.Web.Previews.Scenes;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Previews;

/// <summary>Paints the picture of a card, 1200 by 630 pixels, as those who show links ask for: words on the left, the picture on the right.</summary>
public sealed class PreviewPainter(IStringLocalizer<PreviewText> text, Words words)
{
    public const int Width = 1200, Height = 630;
    private const double Left = 56, Measure = 440;
    private static readonly Frame Picture = new(540, 44, 610, 520);

    /// <summary>The picture as PNG.</summary>
    public byte[] Paint(Snapshot snapshot, PreviewCard card)
    {
        var sheet = new Sheet(Width, Height);
        switch (card.Scene)
        {
            case ExploreView.Timeline:
                TimelineScene.Draw(sheet, Picture, snapshot, card);
                break;
            case ExploreView.Network:
                NetworkScene.Draw(sheet, Picture, snapshot, card);
                break;
            default:
                FormScene.Draw(sheet, Picture, snapshot, card, words, new FormWords(text["Forms.Silent"], text["Silent"]));
                break;
        }

        WriteWords(sheet, card);
        sheet.Canvas.Fill(Shape.Rectangle(Left, Height - 62, Width - 2 * Left, 1), Sheet.Faint);
        sheet.Write(text["Foot", DateFormat.Text(snapshot.Today, CultureInfo.CurrentUICulture), DatasetEdition.Licence], Left, Height - 28, 20, Sheet.Soft);
        return Png.Of(sheet.Canvas);
    }

    private static void WriteWords(Sheet sheet, PreviewCard card)
    {
        sheet.Write(Sheet.Cut(card.Kicker, 22, Measure), Left, 82, 22, Sheet.Soft);
        var size = card.Title.Length > 42 ? 38 : 50;
        var y = 96.0;
        foreach (var line in Sheet.Break(card.Title, size, Measure, card.Figures.Count > 2 ? 4 : 5))
            sheet.Write(line, Left, y += size * 1.16, size, Sheet.Strong);
        if (card.Second is { } second)
            sheet.Write(Sheet.Cut(second, 30, Measure), Left, y += 46, 30, Sheet.Soft);
        y = Math.Max(y + 62, Height - 96 - 56 * (card.Figures.Count - 1));
        foreach (var figure in card.Figures)
        {
            sheet.Write(figure.Value, Left, y, 34, Sheet.Strong);
            sheet.Write(Sheet.Cut(figure.Label, 20, Measure), Left + Math.Min(Sheet.Font.Width(figure.Value, 34) + 12, Measure), y, 20, Sheet.Soft);
            y += 56;
        }
    }
}
