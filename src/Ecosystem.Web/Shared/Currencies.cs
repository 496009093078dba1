using System.Collections.Frozen;
using System.Globalization;

namespace Ecosystem.Web.Shared;

/// <summary>How currencies are written: a symbol before the figure in English, a name after it in Chinese.</summary>
public static class Currencies
{
    private static readonly FrozenDictionary<string, (string Symbol, string Chinese)> Known = new Dictionary<string, (string, string)>
    {
        ["USD"] = ("US$", "美元"),
        ["CNY"] = ("¥", "元"),
        ["HKD"] = ("HK$", "港元"),
        ["EUR"] = ("€", "欧元"),
        ["GBP"] = ("£", "英镑"),
        ["JPY"] = ("JP¥", "日元"),
        ["KRW"] = ("₩", "韩元"),
        ["TWD"] = ("NT$", "新台币"),
        ["SGD"] = ("S$", "新加坡元"),
        ["AUD"] = ("A$", "澳元"),
        ["CAD"] = ("C$", "加元"),
        ["CHF"] = ("CHF ", "瑞士法郎"),
        ["INR"] = ("₹", "卢比"),
    }.ToFrozenDictionary();

    /// <summary>What stands before the figure in English: US$; the code and a space where no symbol is known.</summary>
    public static string Symbol(string code) => Known.TryGetValue(code, out var names) ? names.Symbol : code + " ";

    /// <summary>What stands after the figure in Chinese: 美元; the code where no name is known.</summary>
    public static string Name(string code) => Known.TryGetValue(code, out var names) ? names.Chinese : " " + code;

    /// <summary>True for every Chinese culture.</summary>
    public static bool IsChinese(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh";
}
