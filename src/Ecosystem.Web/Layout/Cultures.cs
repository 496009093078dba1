using System.Globalization;

namespace Ecosystem.Web.Layout;

/// <summary>The languages of the interface. A language is added here when its texts are complete.</summary>
public static class Cultures
{
    /// <summary>The first is the one spoken to those who ask for none of them.</summary>
    public static IReadOnlyList<CultureInfo> Supported { get; } = [CultureInfo.GetCultureInfo("en")];
}
