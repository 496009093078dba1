namespace Ecosystem.Web.Deals;

/// <summary>Names as headlines write them.</summary>
public static class ShortNames
{
    private const string Ending = " Group";

    /// <summary>
    /// The name without "Group" where the id does without it too: alibaba is "Alibaba", while ant-group stays "Ant Group".
    /// In Chinese it is the Chinese name, where there is one.
    /// </summary>
    public static string Of(Party party) => NameText.InChinese && party.NameZh is { } chinese ? chinese : InEnglish(party);

    private static string InEnglish(Party party) =>
        party.Name.EndsWith(Ending, StringComparison.Ordinal) && Slug(party.Name[..^Ending.Length]) == party.Id
            ? party.Name[..^Ending.Length]
            : party.Name;

    private static string Slug(string name) => string.Concat(name.Select(letter => letter == ' ' ? '-' : char.ToLowerInvariant(letter)));
}
