namespace Ecosystem.Core.Export.Workbooks;

/// <summary>Where a cell stands, in the words of spreadsheets.</summary>
internal static class CellPlace
{
    /// <summary>The letters of a column, from 1: A, B … Z, AA.</summary>
    public static string Column(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }
}
