using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Ecosystem.Core.Export.Tables;

namespace Ecosystem.Core.Export.Workbooks;

/// <summary>Writes cells one after another, without holding a sheet in memory.</summary>
internal static class CellWriter
{
    private const int LongestText = 32_767; // What a cell of the format holds.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static void Write(OpenXmlWriter output, ExportCell cell)
    {
        if (cell.Number is { } number)
            Write(output, number.ToString(CultureInfo.InvariantCulture), "n", Styles.Figure);
        else if (cell.Day is { } day)
            Write(output, (day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture), "n", Styles.Day);
        else if (cell.Flag is { } flag)
            Write(output, flag ? "1" : "0", "b", Styles.Plain);
        else
            Write(output, cell.Text, Styles.Plain);
    }

    /// <summary>Text stays text whatever it begins with: a spreadsheet runs only what is marked as a formula.</summary>
    public static void Write(OpenXmlWriter output, string? text, uint style)
    {
        if (string.IsNullOrEmpty(text))
        {
            output.WriteElement(new Cell());
            return;
        }

        var valid = XmlText.Valid(text.Length > LongestText ? text[..LongestText] : text);
        output.WriteElement(new Cell(new InlineString(new Text(valid) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString, StyleIndex = style,
        });
    }

    private static void Write(OpenXmlWriter output, string value, string type, uint style) =>
        output.WriteElement(new Cell(new CellValue(value)) { DataType = type == "b" ? CellValues.Boolean : CellValues.Number, StyleIndex = style });
}
