using System.Globalization;
using System.Text.RegularExpressions;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>What the text of a claim means, so far as it is nothing but a figure or a date.</summary>
public abstract record ClaimValue
{
    /// <summary>Money: <c>about 400000000 USD</c>, <c>at least …</c>, <c>up to …</c>, <c>X to Y USD</c>; an interval in its own currency.</summary>
    /// <param name="About">True when the text says about.</param>
    /// <param name="Basis">The basis that follows a valuation; null when none does.</param>
    public sealed record Amount(decimal Low, decimal? High, string Currency, bool About = false, ValuationBasis? Basis = null) : ClaimValue;

    /// <summary>A stake in percent: <c>36</c>, <c>about 49</c>, <c>1 to 2</c>.</summary>
    public sealed record Percent(decimal Low, decimal High) : ClaimValue;

    /// <summary>A date as precise as its source.</summary>
    public sealed record Date(PartialDate Span) : ClaimValue;

    /// <summary>Anything else: short text, normalized for comparison.</summary>
    public sealed record Text(string Normalized) : ClaimValue;
}

/// <summary>Reads the canonical texts of claims back.</summary>
public static partial class ClaimValues
{
    /// <summary>Reads a claim's text as a value of its field; what is no figure or date of that field is text.</summary>
    public static ClaimValue Read(string field, string text) => FieldOf(field) switch
    {
        "amount" or "valuation" => (ClaimValue?)ReadMoney(text),
        "stake_percent" => ReadPercent(text),
        "announced" or "date" or "founded" or "since" or "until" or "from" or "to" or "released" => ReadDate(text),
        _ => null,
    } ?? new ClaimValue.Text(Normalize(text));

    /// <summary>
    /// Reads money: <c>500000000 USD</c>, with <c>about</c>, <c>at least</c> or <c>up to</c> before it, or <c>X to Y USD</c>;
    /// the basis of a valuation may follow (<c>post-money</c>). Null for anything else.
    /// </summary>
    public static ClaimValue.Amount? ReadMoney(string text)
    {
        if (MoneyText().Match(text) is not { Success: true } match || !Number(match.Groups["value"].Value, out var value))
            return null;
        var qualifier = match.Groups["qualifier"].Value;
        ValuationBasis? basis = Vocabulary<ValuationBasis>.TryParse(match.Groups["basis"].Value, out var stated) ? stated : null;
        (decimal Low, decimal? High)? interval = qualifier switch
        {
            _ when match.Groups["end"].Success => Number(match.Groups["end"].Value, out var end) ? (value, end) : null,
            "at least " => (value, null),
            "up to " => (0, value),
            _ => (value, value),
        };
        return interval is { } known
            ? new ClaimValue.Amount(known.Low, known.High, match.Groups["currency"].Value, qualifier == "about ", basis)
            : null;
    }

    /// <summary>Lower case, without accents, punctuation or doubled spaces: texts that differ in these alone are the same.</summary>
    public static string Normalize(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text.Normalize(System.Text.NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
                kept.Append(char.ToLowerInvariant(letter));
            else if (letter is '+' or '%')
                kept.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && kept.Length > 0 && kept[^1] != ' ')
                kept.Append(' ');
        }

        return kept.ToString().TrimEnd();
    }

    private static string FieldOf(string field) => field[(field.LastIndexOf('.') + 1)..];

    private static ClaimValue.Percent? ReadPercent(string text)
    {
        if (PercentText().Match(text) is not { Success: true } match || !Number(match.Groups["value"].Value, out var value))
            return null;
        return match.Groups["end"].Success && Number(match.Groups["end"].Value, out var end)
            ? new ClaimValue.Percent(value, end)
            : new ClaimValue.Percent(value, value);
    }

    private static ClaimValue.Date? ReadDate(string text) => PartialDate.TryParse(text, out var date) ? new ClaimValue.Date(date) : null;

    private static bool Number(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    [GeneratedRegex(@"^(?<qualifier>about |at least |up to )?(?<value>\d+(\.\d+)?)( to (?<end>\d+(\.\d+)?))? (?<currency>[A-Z]{3})( (?<basis>post-money|pre-money|unspecified))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex MoneyText();

    [GeneratedRegex(@"^(about )?(?<value>\d+(\.\d+)?)( to (?<end>\d+(\.\d+)?))?\s?%?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PercentText();
}
