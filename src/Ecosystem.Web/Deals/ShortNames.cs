namespace Ecosystem.Web.Deals;

/// <summary>Names as headlines write them.</summary>
public static class ShortNames
{
    private const string Ending = " Group";

    /// <summary>
    /// The name without "Group" where the id does without it too: alibaba is "Alibaba", while ant-group stays "Ant Group".
    /// </summary>
    public static string Of(Party party) =>
        party.Name.EndsWith(Ending, StringComparison.Ordinal) && Slug(party.Name[..^Ending.Length]) == party.Id
            ? party.Name[..^Ending.Length]
            : party.Name;

    private static string Slug(string name) => string.Concat(name.Select(letter => letter == ' ' ? '-' : char.ToLowerInvariant(letter)));
}
