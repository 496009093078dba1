using Ecosystem.Core.Records;

namespace Ecosystem.Core.Changes;

/// <summary>One leg of a consideration as a change keeps it.</summary>
/// <param name="Amount">In the canonical text of claims; null when not disclosed.</param>
public sealed record KeptLeg(ConsiderationForm Form, string? Amount, bool InEscrow);

/// <summary>
/// What an investor gives, in one line that can be compared and read back: <c>compute-credits|about 400000000 USD|escrow;cash||</c>.
/// </summary>
public static class ConsiderationText
{
    /// <summary>The line; null when no consideration is known. The order of the legs plays no part.</summary>
    public static string? Of(IReadOnlyList<Consideration> legs) => legs.Count == 0 ? null : string.Join(';', legs
        .Select(leg => $"{Vocabulary<ConsiderationForm>.Name(leg.Form)}|{leg.Amount}|{(leg.HeldInEscrow == true ? "escrow" : "")}").Order(StringComparer.Ordinal));

    /// <summary>The legs of a line; what cannot be read is left out.</summary>
    public static IReadOnlyList<KeptLeg> Read(string line) =>
    [
        .. from leg in line.Split(';')
           let parts = leg.Split('|')
           where parts.Length == 3 && Vocabulary<ConsiderationForm>.TryParse(parts[0], out _)
           select new KeptLeg(Vocabulary<ConsiderationForm>.Parse(parts[0]), parts[1].Length == 0 ? null : parts[1], parts[2] == "escrow"),
    ];
}
