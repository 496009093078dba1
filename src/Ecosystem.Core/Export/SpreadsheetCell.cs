namespace Ecosystem.Core.Export;

/// <summary>Keeps spreadsheets from running a cell as a formula.</summary>
public static class SpreadsheetCell
{
    private static readonly System.Buffers.SearchValues<char> Dangerous = System.Buffers.SearchValues.Create("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");

    /// <summary>The text with an apostrophe before it when it begins as a formula would: = + - @, their full-width forms, tab or carriage return.</summary>
    public static string Safe(string text) => text.Length > 0 && Dangerous.Contains(text[0]) ? "'" + text : text;
}
