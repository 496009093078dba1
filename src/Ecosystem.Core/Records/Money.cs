using System.Globalization;

namespace Ecosystem.Core.Records;

/// <summary>An amount as its source gives it: about US$400m is <c>(400000000, "USD", About)</c>.</summary>
/// <param name="Value">Units of the currency, not negative.</param>
/// <param name="Currency">ISO 4217 code, for example CNY.</param>
/// <param name="Qualifier">How exactly the source gives it.</param>
public sealed record Money(decimal Value, string Currency, Qualifier Qualifier)
{
    /// <summary>The canonical text of a claim's value: <c>about 400000000 USD</c>, <c>500000000 USD</c>, <c>at least 20000000000 CNY</c>.</summary>
    public override string ToString()
    {
        var qualifier = Qualifier switch
        {
            Qualifier.Exact => "",
            Qualifier.About => "about ",
            Qualifier.AtLeast => "at least ",
            Qualifier.UpTo => "up to ",
            _ => throw new InvalidOperationException($"No such qualifier: {Qualifier}."),
        };
        return $"{qualifier}{Value.ToString("0.##########", CultureInfo.InvariantCulture)} {Currency}";
    }
}
