using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ecosystem.Core.Export.Workbooks;

/// <summary>How cells look, by their number in the workbook's list of formats.</summary>
internal static class Styles
{
    public const uint Plain = 0, Head = 1, Day = 2, Figure = 3, Label = 4, Wrapped = 5;

    private const uint DayFormat = 164, FigureFormat = 165; // 164 is the first number free for formats of one's own.

    public static void AddTo(WorkbookPart workbook)
    {
        var part = workbook.AddNewPart<WorkbookStylesPart>("styles");
        part.Stylesheet = new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
                new NumberingFormat { NumberFormatId = FigureFormat, FormatCode = "#,##0.##########" }),
            new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "Calibri" })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEDEEF0" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true, FillId = 2, ApplyFill = true },
                new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = FigureFormat, ApplyNumberFormat = true },
                new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));
    }
}
