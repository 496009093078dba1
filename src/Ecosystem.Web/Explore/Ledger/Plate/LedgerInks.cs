using Ecosystem.Core.Export.Graphs;

namespace Ecosystem.Web.Explore.Ledger.Plate;

/// <summary>The inks of a sheet: a form has the hue of its family (Core's GraphInk), its name a darker one that reads on white.</summary>
internal static class LedgerInks
{
    /// <summary>The paint of a form's areas.</summary>
    public static string Of(string form) => Hex(GraphInk.Of(Vocabulary<ConsiderationForm>.Parse(form).Family()));

    /// <summary>The paint of a column's bars.</summary>
    public static string BarOf(LedgerColumn column) => column.Form is { } form ? Of(form.Name) : column.Key == LedgerOrder.Unexplained ? SvgPen.Hatch : SvgPen.Bar;

    /// <summary>The ink of a column's name, readable on white where the hue itself is not (tokens.css, --form-…-text).</summary>
    public static string TextOf(LedgerColumn column) => column.Form is not { } form ? SvgPen.Soft : Vocabulary<ConsiderationForm>.Parse(form.Name).Family() switch
    {
        ConsiderationFamily.Compute => "#ac4700",
        ConsiderationFamily.Traffic => "#b3144f",
        ConsiderationFamily.Knowledge => "#006873",
        ConsiderationFamily.Operations => "#635300",
        ConsiderationFamily.Shares => "#7d3fb5",
        _ => Of(form.Name),
    };

    private static string Hex(Ink ink) => $"#{ink.Red:x2}{ink.Green:x2}{ink.Blue:x2}";
}
