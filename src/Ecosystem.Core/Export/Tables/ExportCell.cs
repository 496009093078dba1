using System.Globalization;

namespace Ecosystem.Core.Export.Tables;

/// <summary>A cell of an exported table: text, a number, a day, yes or no, or nothing. What is not disclosed is nothing, never zero.</summary>
public readonly record struct ExportCell
{
    /// <summary>Text; null for any other kind.</summary>
    public string? Text { get; private init; }

    /// <summary>A number; null for any other kind.</summary>
    public decimal? Number { get; private init; }

    /// <summary>A day; null for any other kind.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>Yes or no; null for any other kind.</summary>
    public bool? Flag { get; private init; }

    public static ExportCell Of(string? text) => new() { Text = text };

    public static ExportCell Of(decimal? number) => new() { Number = number };

    public static ExportCell Of(DateOnly day) => new() { Day = day };

    public static ExportCell Of(bool? flag) => new() { Flag = flag };

    /// <summary>As a CSV file writes it: numbers with a point, days as 2024-02-19, <c>true</c> and <c>false</c>; empty for nothing.</summary>
    public override string ToString() =>
        Text ?? Number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? (Flag is { } flag ? flag ? "true" : "false" : "");
}
