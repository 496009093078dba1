namespace Ecosystem.Web.Home;

/// <summary>Texts of the home page (HomeText.resx).</summary>
public sealed class HomeText;
