using System.Globalization;

namespace Ecosystem.Web.Tests.Languages;

/// <summary>Speaks a language until it is disposed of.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly (CultureInfo Formats, CultureInfo Texts) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    private Speaking(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public static Speaking Chinese() => new("zh-Hans");

    public static Speaking English() => new("en");

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
}
