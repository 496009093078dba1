using System.Globalization;

namespace Ecosystem.Core.Snapshots;

/// <summary>Dollars as a query writes them: a number, or a number of millions (100m) or billions (1.5bn); the suffix in either case.</summary>
public static class DollarText
{
    /// <summary>Reads dollars, not negative; false for anything else.</summary>
    public static bool TryParse(string text, out decimal dollars)
    {
        var (digits, factor) = text switch
        {
            _ when text.EndsWith("bn", StringComparison.OrdinalIgnoreCase) => (text[..^2], 1_000_000_000m),
            _ when text.EndsWith('m') || text.EndsWith('M') => (text[..^1], 1_000_000m),
            _ => (text, 1m),
        };
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out dollars) || dollars > decimal.MaxValue / factor)
            return false;
        dollars *= factor;
        return true;
    }

    /// <summary>The shortest way to write dollars in a query: 1500000000 is 1.5bn.</summary>
    public static string Write(decimal dollars)
    {
        var (value, suffix) = dollars switch
        {
            >= 1_000_000_000m => (dollars / 1_000_000_000m, "bn"),
            >= 1_000_000m => (dollars / 1_000_000m, "m"),
            _ => (dollars, ""),
        };
        return value.ToString("0.############", CultureInfo.InvariantCulture) + suffix;
    }
}
