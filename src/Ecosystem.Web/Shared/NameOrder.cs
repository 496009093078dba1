using System.Globalization;

namespace Ecosystem.Web.Shared;

/// <summary>
/// The order of names in lists: in English by letter, in Chinese by pinyin.
/// A party's pinyin is on record and reads characters as the name does (长江 is chang, not zhang), and names in Latin letters stand among them;
/// other texts are read by the runtime's own collation, which puts characters before letters.
/// </summary>
public sealed class NameOrder : IComparer<string?>
{
    private static readonly CompareInfo Pinyin = CultureInfo.GetCultureInfo("zh-Hans").CompareInfo;
    private static readonly CompareInfo Letters = CultureInfo.GetCultureInfo("en").CompareInfo;

    private NameOrder()
    {
    }

    /// <summary>The order in the reader's language.</summary>
    public static NameOrder Current { get; } = new();

    /// <summary>What a party is sorted by: in Chinese its pinyin, where it is on record, a syllable after the other (chen tian before cheng), else the name that leads.</summary>
    public static string KeyOf(Party party) =>
        NameText.InChinese && party is { NameZh: not null, NamePinyin: { } pinyin } ? pinyin : NameText.Of(party);

    public int Compare(string? x, string? y) => (NameText.InChinese ? Pinyin : Letters).Compare(x, y, CompareOptions.IgnoreCase);
}
