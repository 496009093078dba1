namespace Ecosystem.Web.About;

/// <summary>Texts of the about pages (AboutText.resx).</summary>
public sealed class AboutText;
