using System.Globalization;
using Ecosystem.Web.Shared;

namespace Ecosystem.Web.Layout;

/// <summary>The languages of the interface. A language is added here when its texts are complete.</summary>
public static class Cultures
{
    /// <summary>The first is the one spoken to those who ask for none of them.</summary>
    public static IReadOnlyList<CultureInfo> Supported { get; } = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-Hans")];

    /// <summary>Name of the cookie that remembers a choice; frame/language.ts writes it.</summary>
    public const string Cookie = "language";

    /// <summary>
    /// The language spoken to somebody who asks for <paramref name="tag"/>; null for none. Any English and any Chinese will do:
    /// zh, zh-CN and zh-TW alike read zh-Hans.
    /// </summary>
    /// <param name="tag">A language tag of a browser: zh-TW, en-GB, *.</param>
    public static CultureInfo? For(string? tag) => tag?.Split('-', '_')[0] is { Length: > 0 } language
        ? Supported.FirstOrDefault(culture => culture.TwoLetterISOLanguageName.Equals(language, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>The name of a language in itself, as the switch writes it.</summary>
    public static string NameOf(CultureInfo culture) => Currencies.IsChinese(culture) ? "简体中文" : "English";
}
