namespace Ecosystem.Core.Export.Tables;

/// <summary>A column of an exported table: its name, which stays, and what it says of a row.</summary>
/// <param name="Width">Characters that a spreadsheet should show.</param>
public sealed record ExportColumn<T>(string Name, int Width, Func<T, ExportCell> Cell);
