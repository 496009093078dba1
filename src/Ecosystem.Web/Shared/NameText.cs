using System.Globalization;

namespace Ecosystem.Web.Shared;

/// <summary>
/// Which name of a record leads: in Chinese the Chinese one, where it is on record, and the English follows; else the other way round.
/// Both are data: neither is ever made here.
/// </summary>
public static class NameText
{
    /// <summary>True when the reader's language is Chinese.</summary>
    public static bool InChinese => Currencies.IsChinese(CultureInfo.CurrentUICulture);

    /// <summary>The name that leads.</summary>
    public static string First(string name, string? nameZh) => InChinese && nameZh is not null ? nameZh : name;

    /// <summary>The name that follows; null when the record has only one.</summary>
    public static string? Second(string name, string? nameZh) => nameZh is null || nameZh == name ? null : InChinese ? name : nameZh;

    /// <summary>Both in their order, with a space between them: "Moonshot AI 月之暗面", in Chinese "月之暗面 Moonshot AI".</summary>
    public static string Both(string name, string? nameZh) =>
        Second(name, nameZh) is { } second ? $"{First(name, nameZh)} {second}" : First(name, nameZh);

    /// <summary>The name of a party that leads.</summary>
    public static string Of(Party party) => First(party.Name, party.NameZh);

    /// <summary>The name of a node that leads.</summary>
    public static string Of(NetworkNode node) => First(node.Name, node.NameZh);

    /// <summary>Both names of a party.</summary>
    public static string Both(Party party) => Both(party.Name, party.NameZh);

    /// <summary>The language of summaries, notes and titles of events, for <c>lang</c>: they are data, written in English; null where the page is English itself.</summary>
    public static string? DataLanguage => InChinese ? "en" : null;

    /// <summary>The language of the name that leads, for <c>lang</c>; null where it is the page's own.</summary>
    public static string? FirstLanguage(string? nameZh) => nameZh is null ? DataLanguage : null;

    /// <summary>The language of the name that follows, for <c>lang</c>.</summary>
    public static string SecondLanguage => InChinese ? "en" : "zh-Hans";
}
