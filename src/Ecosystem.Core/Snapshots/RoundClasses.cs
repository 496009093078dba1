using System.Text.RegularExpressions;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// The class of a round's label: the first class it names. A+, A2, "Series A extension" and Pre-B are a; B3 is b;
/// placements, bonds, formations and labels that name no class are other; no label is unknown, except on an IPO.
/// </summary>
public static partial class RoundClasses
{
    /// <summary>The class of a label on a deal of the kind.</summary>
    public static RoundClass Of(string? label, DealKind kind)
    {
        if (string.IsNullOrWhiteSpace(label))
            return kind == DealKind.Ipo ? RoundClass.Ipo : RoundClass.Unknown;
        var named = Named().Match(label);
        return named.Success ? Class(named) : RoundClass.Other;
    }

    private static RoundClass Class(Match named) => named switch
    {
        _ when named.Groups["preipo"].Success => RoundClass.PreIpo,
        _ when named.Groups["ipo"].Success => RoundClass.Ipo,
        _ when named.Groups["angel"].Success => RoundClass.Angel,
        _ when named.Groups["seed"].Success => RoundClass.Seed,
        _ when named.Groups["strategic"].Success => RoundClass.Strategic,
        _ when named.Groups["pre"].Success => Before(named.Groups["pre"].ValueSpan[0]),
        _ => Letter(named.Groups["letter"].ValueSpan[0]),
    };

    private static RoundClass Letter(char letter) => char.ToUpperInvariant(letter) switch
    {
        'A' => RoundClass.A,
        'B' => RoundClass.B,
        'C' => RoundClass.C,
        'D' => RoundClass.D,
        _ => RoundClass.EAndLater,
    };

    /// <summary>Pre-A has a class of its own; what comes before a later letter belongs to the letter before it.</summary>
    private static RoundClass Before(char letter) =>
        char.ToUpperInvariant(letter) == 'A' ? RoundClass.PreA : Letter((char)(char.ToUpperInvariant(letter) - 1));

    // A letter counts after "series" or "round", before "round", or as a label of its own (A, A+, B3, F-3): the C of "C-REIT" names no round.
    [GeneratedRegex("""
        (?<preipo>pre[-\s]?ipo) |
        (?<ipo>\bipo\b | initial\ public\ offering | \blisting\b) |
        (?<angel>\bangel | 天使) |
        (?<seed>\b(pre[-\s]?)?seed\b | 种子) |
        (?<strategic>\bstrategic | 战略) |
        \bpre[-\s]?(series[-\s]?)?(?<pre>[A-K])(?![A-Za-z]) |
        \b(series|round)[-\s](?<letter>[A-K])(?![A-Za-z]) |
        (^|(?<=[\s,/]))(?<letter>[A-K])[-\s]?[0-9]{0,2}\+*(?=\s*(round\b|extension\b|轮|[,/]|and\b|$))
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
