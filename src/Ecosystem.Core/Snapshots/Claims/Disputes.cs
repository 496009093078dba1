using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// Whether claims on a deal differ beyond tolerance. A conflict written down in the data counts
/// unless both values, the shown and the differing one, are figures or dates within tolerance.
/// </summary>
public sealed class Disputes(Tolerance tolerance)
{
    /// <summary>True when some claim on the deal differs from another beyond tolerance.</summary>
    public bool IsDisputed(Deal deal, IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Differs && !AgreesWithShown(deal, claim))
                return true;
        }

        return claims.Count > 1 && claims
            .Where(claim => claim.Value is not null)
            .GroupBy(claim => claim.Field, StringComparer.Ordinal)
            .Any(field => FieldDisagrees(deal, field.Key, [.. field]));
    }

    private bool AgreesWithShown(Deal deal, Claim claim) =>
        claim.Value is { } value && ShownValue.Of(deal, claim.Field) is { } shown
        && tolerance.AgreeAsFigures(ClaimValues.Read(claim.Field, shown), ClaimValues.Read(claim.Field, value), deal.Announced);

    private bool FieldDisagrees(Deal deal, string field, Claim[] claims)
    {
        var values = claims.Select(claim => claim.Value!).Distinct(StringComparer.Ordinal).Select(value => ClaimValues.Read(field, value)).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i + 1; j < values.Length; j++)
            {
                if (!tolerance.Agree(values[i], values[j], deal.Announced))
                    return true;
            }
        }

        return false;
    }
}
