using System.Globalization;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>English names of written values, for answers of the API; pages take theirs from their own resources.</summary>
public static class Labels
{
    /// <summary>The English name of a facet's value: <c>compute-credits</c> is "Compute credits", <c>CN</c> is "China".</summary>
    public static string Of(string parameter, string value) => (parameter, value) switch
    {
        (FilterParameters.Country, _) => Country(value),
        (FilterParameters.Round, "a" or "b" or "c" or "d") => $"Series {value.ToUpperInvariant()}",
        (FilterParameters.Round, "e-and-later") => "Series E and later",
        (FilterParameters.Round, "pre-a") => "Pre-A",
        (FilterParameters.Round, "pre-ipo") => "Pre-IPO",
        (FilterParameters.Round or FilterParameters.Kind, "ipo") => "IPO",
        (FilterParameters.Form, FormValues.NonCash) => "Any but cash",
        (FilterParameters.Escrow, _) => "Held in escrow",
        (FilterParameters.Disputed, "true") => "Disputed",
        (FilterParameters.Disputed, "false") => "Not disputed",
        (FilterParameters.Unicorn, "true") => "Unicorn",
        (FilterParameters.Unicorn, "false") => "Not a unicorn",
        (FilterParameters.Sector, "e-commerce") => "E-commerce",
        _ => Words(value),
    };

    private static string Words(string value)
    {
        var words = value.Replace('-', ' ').Replace("ai ", "AI ", StringComparison.Ordinal);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Country(string code)
    {
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
