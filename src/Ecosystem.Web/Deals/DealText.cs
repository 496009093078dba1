namespace Ecosystem.Web.Deals;

/// <summary>The texts of deal pages (DealText.resx).</summary>
public sealed class DealText;
